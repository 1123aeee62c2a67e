// The loaded collections, with the number of records of each; of one that is loaded in part, of what is there.
MATCH (collection:Collection)
WITH collection, properties(collection) AS known
RETURN
  collection.id AS id,
  collection.title AS title,
  coalesce(known.entities, COUNT { (collection)-[:HOLDS]->(:Entity) }) AS entities,
  coalesce(known.claims, COUNT { (collection)-[:HOLDS]->(:Claim) }) AS claims,
  CASE WHEN known.incomplete IS NOT NULL THEN 'only in part; load or import it again' END AS loaded
ORDER BY id
