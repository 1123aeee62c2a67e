// The declarations of entities by all collections.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)<-[held:HOLDS]-(collection:Collection)
RETURN id, entity.kind AS kind, collection.id AS collection, properties(held) AS declaration
