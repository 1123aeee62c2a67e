// Names a model.
// @param model entity "DeepSeek-R1" The model to name
// @also name-it "DeepSeek-V3"
// @also name-it "DeepSeek-V2"

MATCH (model:Entity {id: $model})
RETURN model.name AS name
