// Every claim has a source.
// @view findings

MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)-[:STATED_BY]->() }
RETURN
  'error' AS severity,
  claim.id AS about,
  'a claim that no source states' AS finding,
  'unload its collection and load it again' AS mend,
  COLLECT { MATCH (claim)-[:ABOUT]->(subject) RETURN subject.id ORDER BY subject.id } AS evidence
ORDER BY about
