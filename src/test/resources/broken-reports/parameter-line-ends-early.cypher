// Names a model.
// @param model entity

MATCH (model:Entity {id: $model})
RETURN model.name AS name
