// The steps above a model.
// @param model entity "chat" The model to start from
// @view graph

MATCH (model:Entity {id: $model})-[step]->(parent)
RETURN model.id AS from, parent.id AS to
