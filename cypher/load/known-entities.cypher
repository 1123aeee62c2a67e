// The entities that some ids belong to, and whether another collection than this one declares them.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (entity)<-[held:HOLDS]-(collection:Collection)
  WHERE held.writtenAs IS NULL
  RETURN entity, collection
  UNION
  MATCH (collection:Collection)-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX SEEK held:HOLDS(writtenAs)
  RETURN entity, collection
}
WITH id, entity, collect(collection.id) AS holders
RETURN id, entity.id AS entity, entity:Source AS isSource, holders <> [$collection] AS ofOthers
