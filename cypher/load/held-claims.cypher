// The claims of this collection about some ids as written. A claim that lost a neighbour has fewer links than its record.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})<-[about:ABOUT]-(claim:Claim)
  WHERE about.as IS NULL
  RETURN entity, claim
  UNION
  MATCH (:Collection {id: $collection})-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX SEEK held:HOLDS(writtenAs)
  MATCH (entity)<-[:ABOUT {as: id}]-(claim:Claim)
  RETURN entity, claim
}
MATCH (claim)<-[held:HOLDS]-(:Collection {id: $collection})
RETURN id AS subject, entity.id AS entity, claim.id AS id, held.digest AS digest, COUNT { (claim)-->() } AS links
