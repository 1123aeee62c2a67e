// How many claims there are, of each collection.
MATCH (collection:Collection)
WITH collection, properties(collection) AS known
RETURN coalesce(known.claims, COUNT { (collection)-[:HOLDS]->(:Claim) }) AS claims
