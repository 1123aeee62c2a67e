// The next entities that this collection declares, in the order of their ids, each with its ids as written.
MATCH (entity:Entity)<-[held:HOLDS]-(:Collection {id: $collection})
WHERE entity.id > $after
WITH entity, collect(coalesce(held.writtenAs, entity.id)) AS ids ORDER BY entity.id LIMIT $most
RETURN entity.id AS entity, ids
