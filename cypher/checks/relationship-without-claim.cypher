// Every relationship between entities rests on claims in the graph, or holds one.
// @view findings

// Checkpoints are derived from relationships that are checked themselves.
MATCH (subject:Entity)-[step]->(object:Entity)
WHERE NOT step:CHECKPOINT_OF AND step.heldBy IS NULL AND size(coalesce(step.inlineClaims, [])) = 0
  AND (size(coalesce(step.claims, [])) = 0 OR any(id IN step.claims WHERE NOT EXISTS { (:Claim {id: id}) }))
RETURN
  'error' AS severity,
  subject.id AS about,
  type(step) + ' ' + object.id + ' rests on '
    + CASE size(coalesce(step.claims, [])) WHEN 0 THEN 'no claim' ELSE 'a claim that is not there' END AS finding,
  'load the collections of both again' AS mend,
  coalesce(step.claims, step.sources, []) AS evidence
ORDER BY about, finding
