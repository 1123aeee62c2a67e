// What a model was made from.
// @param model entity "DeepSeek-R1" The model
// @view table {other} has {count:parent}

MATCH (:Entity {id: $model})-[:FROM]->(parent)
RETURN parent.name AS name
