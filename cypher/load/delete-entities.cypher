// Deletes entities with everything that leads to them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
