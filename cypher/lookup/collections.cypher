// The loaded collections, with the number of records of each.
MATCH (collection:Collection)
RETURN
  collection.id AS id,
  collection.title AS title,
  COUNT { (collection)-[:HOLDS]->(:Entity) } AS entities,
  COUNT { (collection)-[:HOLDS]->(:Claim) } AS claims
ORDER BY id
