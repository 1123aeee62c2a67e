// The next entities that this collection declares, in the order of their ids, each with its ids as written.
MATCH (entity:Entity)
USING INDEX entity:Entity(id)
WHERE entity.id > $after AND EXISTS { (entity)<-[:HOLDS]-(:Collection {id: $collection}) }
WITH entity ORDER BY entity.id LIMIT $most
MATCH (entity)<-[held:HOLDS]-(:Collection {id: $collection})
RETURN entity.id AS entity, collect(coalesce(held.writtenAs, entity.id)) AS ids
ORDER BY entity
