// The loaded collections, with the number of records of each.
MATCH (collection:Collection)
RETURN
  collection.id AS id,
  collection.title AS title,
  COUNT { (collection)-[:HOLDS]->(:Entity) } AS entities,
  COUNT { (collection)-[:HOLDS]->(:Claim) } AS claims,
  CASE WHEN 'incomplete' IN keys(collection) THEN 'only in part; load or import it again' END AS loaded
ORDER BY id
