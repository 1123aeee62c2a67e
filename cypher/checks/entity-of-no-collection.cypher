// Every entity is held by a collection.
// @view findings

MATCH (entity:Entity)
WHERE NOT EXISTS { ()-[:HOLDS]->(entity) }
RETURN
  'error' AS severity,
  entity.id AS about,
  'no collection holds it' AS finding,
  'load again the collection that declares it; lineage rebuild makes a local graph anew' AS mend,
  COLLECT { MATCH (claim:Claim)-[:ABOUT]->(entity) RETURN claim.id AS id ORDER BY id LIMIT 5 } AS evidence
ORDER BY about
