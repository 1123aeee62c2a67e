// Every claim has a value, or links to the object of its relationship.
// @view table

MATCH (claim:Claim)
WHERE claim.value IS NULL AND NOT EXISTS { (claim)-[:OBJECT]->() }
RETURN 'error' AS severity, claim.id AS about, claim.predicate + ' without a value or an object' AS finding
ORDER BY about
