// What a model was made from.
// @param model entity "DeepSeek-R1" The model
// @view table {count:parent}: {each:channel}

MATCH (:Entity {id: $model})-[:FROM]->(parent)
RETURN parent.name AS name
