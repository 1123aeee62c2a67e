// Every claim has a subject.
// @view table

MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:ABOUT]->() }
RETURN 'error' AS severity, claim.id AS about, 'a claim about nothing' AS finding
ORDER BY about
