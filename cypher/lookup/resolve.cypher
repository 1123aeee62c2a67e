// The entities that bear a name: their id, name, alias or hub id, in any case.
CALL () {
  MATCH (entity:Entity {id: toLower($text)})
  RETURN entity
  UNION
  MATCH (:Name {key: toLower($text)})<-[:NAMED]-(entity:Entity)
  RETURN entity
}
RETURN DISTINCT
  entity.id AS id,
  entity.name AS name,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind
ORDER BY id
