// Every relationship between entities rests on claims in the graph.
// @view table

// Checkpoints are derived from relationships that are checked themselves.
MATCH (subject:Entity)-[step]->(object:Entity)
WHERE NOT step:CHECKPOINT_OF
  AND (size(coalesce(step.claims, [])) = 0 OR any(id IN step.claims WHERE NOT EXISTS { (:Claim {id: id}) }))
RETURN
  'error' AS severity,
  subject.id AS about,
  type(step) + ' ' + object.id + ' rests on '
    + CASE size(coalesce(step.claims, [])) WHEN 0 THEN 'no claim' ELSE 'a claim that is not there' END AS finding
ORDER BY about, finding
