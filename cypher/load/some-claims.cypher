// Some of the claims that this collection holds, whatever they are about, in the form of stored-claims.
MATCH (:Collection {id: $collection})-[held:HOLDS]->(claim:Claim)
WITH held, claim LIMIT $most
OPTIONAL MATCH (claim)-[about:ABOUT]->(entity:Entity)
RETURN
  claim.id AS id,
  held.digest AS digest,
  COUNT { (claim)-->() } AS links,
  coalesce(about.as, entity.id) AS subject,
  entity.id AS entity
