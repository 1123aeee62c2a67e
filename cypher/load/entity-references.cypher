// The other collections that refer to ids: they hold a claim that links to the entity by that id.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH ()-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX held:HOLDS(writtenAs)
  RETURN entity
}
CALL (entity, id) {
  MATCH (entity)<-[link:ABOUT|OBJECT|STATED_BY|RESTS_ON|ATTRIBUTED_TO|VIA|TOPIC|CONFLICT]-(claim:Claim)
  WHERE coalesce(link.as, entity.id) = id
  MATCH (claim)<-[:HOLDS]-(collection:Collection)
  RETURN collection.id AS collection, claim.id AS claim
  UNION ALL
  // Of an inline claim, only the object may be declared by another collection alone.
  MATCH (entity)<-[claim]-(:Entity)
  WHERE claim.heldBy IS NOT NULL AND coalesce(claim.objectAs, entity.id) = id
  RETURN claim.heldBy AS collection, claim.claim AS claim
}
WITH id, entity, claim, collection
WHERE collection <> $collection
WITH id, entity, collection, min(claim) AS user
// A hub id as this collection writes it, with upper case.
RETURN coalesce([(entity)<-[held:HOLDS]-(declaring:Collection)
  WHERE declaring.id = $collection AND toLower(held.hubId) = id | held.hubId][0], id) AS id, collection, user
ORDER BY id, collection
