// Names a model.
// @param model entity "DeepSeek-R1" The model to start from
// @param channel list(weights|outputs) [weight] Only these

MATCH (m:Entity {id: $model}) WHERE m.channel IN $channel RETURN m.name AS name
