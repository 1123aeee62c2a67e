// Names a model.
// @param model entity "DeepSeek-R1" The model to start from

LOAD CSV FROM $model AS row
RETURN row
