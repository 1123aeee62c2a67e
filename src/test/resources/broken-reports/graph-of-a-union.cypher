// Names a model.
// @graph model

MATCH (model:Model)
RETURN model.name AS name
UNION
MATCH (model:Dataset)
RETURN model.name AS name
