// Deletes entities with all their relationships.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
