// The declarations by this collection of some ids as written, each with the entity that it is about.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})<-[held:HOLDS]-(:Collection {id: $collection})
  WHERE held.writtenAs IS NULL
  RETURN entity, held
  UNION
  MATCH (:Collection {id: $collection})-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX SEEK held:HOLDS(writtenAs)
  RETURN entity, held
}
RETURN id, entity.id AS entity, held.kind AS kind, held.digest AS digest
