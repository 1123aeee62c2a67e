// The claims that a collection holds, with their subjects and the ids as written. A claim that lost a neighbour has
// fewer links than its record; an inline one has none to lose.
MATCH (:Collection {id: $collection})-[held:HOLDS]->(claim:Claim)
OPTIONAL MATCH (claim)-[about:ABOUT]->(entity:Entity)
RETURN
  claim.id AS id,
  held.digest AS digest,
  COUNT { (claim)-->() } AS links,
  coalesce(about.as, entity.id) AS subject,
  entity.id AS entity
UNION ALL
MATCH (:Collection {id: $collection})-[:HOLDS]->(entity:Entity)
WITH DISTINCT entity
MATCH (entity)-[claim]->()
WHERE claim.heldBy = $collection
RETURN
  claim.claim AS id,
  claim.digest AS digest,
  null AS links,
  coalesce(claim.subjectAs, entity.id) AS subject,
  entity.id AS entity
