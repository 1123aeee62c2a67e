// The collections that the graph holds, with how much of it each of them does.
MATCH (collection:Collection)
RETURN
  collection.id AS id,
  collection.title AS title,
  COUNT { (collection)-[:HOLDS]->(:Entity) } AS entities,
  COUNT { (collection)-[:HOLDS]->(:Claim) } AS claims
ORDER BY id
