// The ids that belong to an entity of the graph; ids that only this collection declares do not count.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  OPTIONAL MATCH (entity)<-[held:HOLDS]-(collection:Collection)
  WHERE held.writtenAs IS NULL
  RETURN entity, collection
  UNION
  MATCH (collection:Collection)-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX held:HOLDS(writtenAs)
  RETURN entity, collection
}
WITH id, entity, collect(collection.id) AS holders
WHERE holders <> [$collection]
RETURN id, entity.id AS entity, entity:Source AS isSource
