// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @view table
// @view record

MATCH (model:Entity {id: $model})
RETURN model.name AS name
