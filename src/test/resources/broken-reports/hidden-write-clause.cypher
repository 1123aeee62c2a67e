// Names a model.
// @param model entity "DeepSeek-R1" The model to start from

MATCH (model:Entity {id: $model})
CALL (model) { DETACH /* away */ DELETE model }
RETURN 1 AS one
