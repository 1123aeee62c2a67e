// A model by any of its names.
// @param model entity(Model) "DeepSeek-R1" The model to find
// @view table

MATCH (model:Entity {id: $model})
RETURN model.id AS id, model.name AS name
