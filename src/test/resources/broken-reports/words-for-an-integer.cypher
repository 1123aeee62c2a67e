// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @param depth integer(1|2) 1 How far to go

MATCH (m:Entity {id: $model}) WHERE m.depth < $depth RETURN m.name AS name
