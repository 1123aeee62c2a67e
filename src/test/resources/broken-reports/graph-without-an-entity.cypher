// Names a model.
// @view graph

MATCH (model:Entity)
RETURN model.name AS name
