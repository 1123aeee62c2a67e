// Every claim has a source.
// @view table

MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:STATED_BY]->() }
RETURN 'error' AS severity, claim.id AS about, 'a claim that no source states' AS finding
ORDER BY about
