// Every entity is held by a collection.
// @view table

MATCH (entity:Entity)
WHERE NOT EXISTS { ()-[:HOLDS]->(entity) }
RETURN 'error' AS severity, entity.id AS about, 'no collection holds it' AS finding
ORDER BY about
