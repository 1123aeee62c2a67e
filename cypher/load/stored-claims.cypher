// The claims that a collection holds, with their subjects and the ids as written. A claim that lost a neighbour has
// fewer links than its record.
MATCH (:Collection {id: $collection})-[held:HOLDS]->(claim:Claim)
OPTIONAL MATCH (claim)-[about:ABOUT]->(entity:Entity)
RETURN
  claim.id AS id,
  held.digest AS digest,
  COUNT { (claim)-->() } AS links,
  coalesce(about.as, entity.id) AS subject,
  entity.id AS entity
