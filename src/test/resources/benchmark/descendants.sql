-- The descendants of a model, each with the fewest steps to it.
WITH RECURSIVE reached(id, depth) AS (
  SELECT child, 1 FROM step WHERE parent = $root
  UNION
  SELECT step.child, reached.depth + 1 FROM reached JOIN step ON step.parent = reached.id
)
SELECT min(reached.depth) AS depth, model.name AS name
FROM reached JOIN model ON model.id = reached.id
GROUP BY model.id, model.name
ORDER BY depth, name
