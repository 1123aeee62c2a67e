// What a model was made from.
// @param model entity "DeepSeek-R1" The model
// @view graph
// @graph child, step, parent

MATCH (child:Entity {id: $model})-[step:FROM]->(parent)
RETURN child.id AS from, parent.id AS to
