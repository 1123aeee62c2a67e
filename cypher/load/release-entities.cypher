// Lets go of entities; returns those that no collection holds any more.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[held:HOLDS]-(:Collection {id: $collection})
DELETE held
WITH DISTINCT entity
WHERE NOT EXISTS { (entity)<-[:HOLDS]-() }
RETURN entity.id AS id
