// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @param way choice(up||down) up Which way to go

MATCH (m:Entity {id: $model}) WHERE $way = "up" RETURN m.name AS name
