// The entities that a collection holds, each with the digest of what was written.
MATCH (:Collection {id: $collection})-[held:HOLDS]->(entity:Entity)
RETURN entity.id AS id, held.kind AS kind, held.digest AS digest
