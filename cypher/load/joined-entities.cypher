// The other collections that declare entities of this one, and how many; sources, which many cite, are not counted.
MATCH (collection:Collection {id: $collection})
USING INDEX SEEK collection:Collection(id)
WITH collection
MATCH (collection)-[:HOLDS]->(entity WHERE entity.kind <> 'Source')<-[:HOLDS]-(other)
WHERE other <> collection
RETURN other.id AS collection, count(DISTINCT entity) AS entities
ORDER BY collection
