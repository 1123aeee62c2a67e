// A claim has a value, or leads to the entity that its relationship leads to.
// @view table

MATCH (claim:Claim)
WHERE claim.value IS NULL AND NOT EXISTS { (claim)-[:OBJECT]->() }
RETURN 'error' AS severity, claim.id AS about, claim.predicate + ' without a value or an object' AS finding
ORDER BY about
