// The entities that bear a name: their id, name, alias or hub id, whatever their case, kind of blanks and Unicode form.
CALL () {
  MATCH (entity:Entity {id: $key})
  RETURN entity
  UNION
  MATCH (:Name {key: $key})<-[:NAMED]-(entity:Entity)
  RETURN entity
}
RETURN entity.id AS id, entity.name AS name, entity.kind AS kind
ORDER BY id
