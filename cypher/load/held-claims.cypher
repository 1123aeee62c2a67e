// The claims of this collection about some ids as written. A claim that lost a neighbour has fewer links than its record;
// an inline one has none to lose.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity, null AS writtenAs
  UNION
  MATCH (:Collection {id: $collection})-[held:HOLDS {writtenAs: id}]->(entity:Entity)
  USING INDEX SEEK held:HOLDS(writtenAs)
  RETURN entity, id AS writtenAs
}
CALL (entity, writtenAs) {
  MATCH (entity)<-[about:ABOUT]-(claim:Claim)
  WHERE coalesce(about.as = writtenAs, about.as IS NULL AND writtenAs IS NULL)
  MATCH (claim)<-[held:HOLDS]-(collection)
  WHERE collection.id = $collection
  RETURN claim.id AS claim, held.digest AS digest, COUNT { (claim)-->() } AS links
  UNION ALL
  MATCH (entity)-[claim]->()
  WHERE claim.heldBy = $collection
    AND coalesce(claim.subjectAs = writtenAs, claim.subjectAs IS NULL AND writtenAs IS NULL)
  RETURN claim.claim AS claim, claim.digest AS digest, null AS links
}
RETURN id AS subject, entity.id AS entity, claim AS id, digest, links
