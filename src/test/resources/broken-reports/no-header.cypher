MATCH (model:Entity {id: $model})
RETURN model.name AS name
