// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @param depth integer 25 How far to go

MATCH (model:Entity {id: $model})
RETURN model.name AS name
