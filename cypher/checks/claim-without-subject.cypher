// Every claim has a subject.
// @view findings

MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:ABOUT]->() }
RETURN
  'error' AS severity,
  claim.id AS about,
  'a claim about nothing' AS finding,
  'unload its collection and load it again' AS mend,
  COLLECT { MATCH (claim)-[:STATED_BY]->(source) RETURN source.id ORDER BY source.id } AS evidence
ORDER BY about
