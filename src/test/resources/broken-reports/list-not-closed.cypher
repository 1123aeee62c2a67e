// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @param status list [asserted, alleged Only these

MATCH (m:Entity {id: $model}) WHERE m.status IN $status RETURN m.name AS name
