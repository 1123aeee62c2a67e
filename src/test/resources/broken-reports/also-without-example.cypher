// Names a model.
// @param model entity "DeepSeek-R1" The model to name
// @also name-it

MATCH (model:Entity {id: $model})
RETURN model.name AS name
