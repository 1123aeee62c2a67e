// @param model entity "DeepSeek-R1" The model to start from

MATCH (model:Entity {id: $model})
RETURN model.name AS name
