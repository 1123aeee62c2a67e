// Names a model.
// @param model entity "DeepSeek-R1" The model to start from

MATCH (model:Entity {id: $model})
WHERE model.released = $released
RETURN model.name AS name
