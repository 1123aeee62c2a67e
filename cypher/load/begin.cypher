CREATE (lock:LoadLock {id: 'load'})
DELETE lock
WITH 1 AS locked
OPTIONAL MATCH (collection:Collection {id: $collection})
OPTIONAL MATCH (entity:Entity)
RETURN properties(collection) AS collection, entity IS NULL AS empty
LIMIT 1
