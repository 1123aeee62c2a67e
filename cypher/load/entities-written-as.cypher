// The entities with an id: their own, or one under which a collection declares them.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH ()-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX SEEK held:HOLDS(writtenAs)
  RETURN entity
}
RETURN DISTINCT entity.id AS id
