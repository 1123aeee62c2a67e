// The entities that ids are of: those that have them, or that a collection declares under them.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH ()-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX held:HOLDS(writtenAs)
  RETURN entity
}
RETURN DISTINCT entity.id AS id
