// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @param released boolean yes Only what was released

MATCH (m:Entity {id: $model}) WHERE m.released = $released RETURN m.name AS name
