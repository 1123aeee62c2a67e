// Names a model.
// @graph model
// @graph model

MATCH (model:Entity)
RETURN model.name AS name
