// The entities with hub ids, given in lower case: a hub id is one of their names, or their own id.
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
