// Names a model.
// @param model entity "DeepSeek-R1"

MATCH (model:Entity {id: $model})
RETURN model.name AS name
