// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @param before date 2025-13 Only what is older

MATCH (m:Entity {id: $model}) WHERE m.releasedOn < $before RETURN m.name AS name
