// Names a model.
// @graph model.name

MATCH (model:Entity)
RETURN model.name AS name
