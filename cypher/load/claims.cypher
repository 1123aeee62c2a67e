// The claims about entities, and whether other collections than this one hold them.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
WHERE EXISTS { (claim)<-[:HOLDS]-(:Collection) }
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
RETURN
  id AS subject,
  source.id AS source,
  object.id AS object,
  properties(claim) AS claim,
  COLLECT { MATCH (claim)-[:RESTS_ON]->(rested:Entity) RETURN DISTINCT rested.id AS reference ORDER BY reference } AS restsOn,
  EXISTS { (claim)<-[:HOLDS]-(collection:Collection) WHERE collection.id <> $collection } AS ofOthers
