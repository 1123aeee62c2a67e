// Names a model.
// @graph model, step

MATCH (model:Entity)
RETURN model.name AS name
