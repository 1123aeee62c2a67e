// The entities with a name, which may be their id, name, alias or hub id, ignoring case, kind of spaces and Unicode
// form; of an unreleased checkpoint also from which day until which it is one. With them come the collections of which
// only a part is loaded.
CALL () {
  MATCH (entity:Entity {id: $key})
  RETURN entity
  UNION
  // Right after a load the statistics of the index may still be those of an empty one.
  MATCH (name:Name {key: $key})<-[:NAMED]-(entity:Entity) USING INDEX SEEK name:Name(key)
  RETURN entity
}
RETURN entity.id AS id, entity.name AS name, entity.kind AS kind,
  COLLECT { MATCH (entity)-[own:CHECKPOINT_OF]->() RETURN {since: own.since, until: own.until} } AS checkpointDays,
  COLLECT { MATCH (collection:Collection WHERE 'incomplete' IN keys(collection)) RETURN collection.id AS id ORDER BY id } AS incomplete
ORDER BY id
