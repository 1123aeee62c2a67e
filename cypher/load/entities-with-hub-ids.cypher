// The entities that have hub ids, given in lower case: as such, which makes them names, or as ids of their own.
UNWIND $ids AS key
CALL (key) {
  MATCH (entity:Entity {id: key})
  RETURN entity
  UNION
  MATCH (:Name {key: key})<-[:NAMED]-(entity:Entity)
  WHERE EXISTS {
    (entity)<-[held:HOLDS]-(:Collection) WHERE toLower(held.hubId) = key OR held.writtenAs = key
  }
  RETURN entity
}
RETURN DISTINCT key, entity.id AS id, entity.kind AS kind
