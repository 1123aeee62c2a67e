// How other collections declare entities.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[held:HOLDS]-(collection:Collection)
WHERE collection.id <> $collection
RETURN id, collection.id AS collection, properties(held) AS declaration
