// Those of some entities that are in the graph, not counting what only this collection holds.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[:HOLDS]-(collection:Collection)
WITH id, entity, collect(collection.id) AS holders
WHERE holders <> [$collection]
RETURN id, entity:Source AS isSource
