// Every claim has a value, or links to the object of its relationship.
// @view findings

MATCH (claim:Claim)
WHERE claim.value IS NULL AND NOT EXISTS { (claim)-[:OBJECT]->() }
RETURN
  'error' AS severity,
  claim.id AS about,
  claim.predicate + ' without a value or an object' AS finding,
  'unload its collection and load it again' AS mend,
  COLLECT { MATCH (claim)-[:STATED_BY]->(source) RETURN source.id ORDER BY source.id } AS evidence
ORDER BY about
