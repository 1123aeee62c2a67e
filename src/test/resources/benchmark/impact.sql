-- How many models are how many steps away from a model.
WITH RECURSIVE reached(id, depth) AS (
  SELECT child, 1 FROM step WHERE parent = $root
  UNION
  SELECT step.child, reached.depth + 1 FROM reached JOIN step ON step.parent = reached.id
),
nearest(id, depth) AS (SELECT id, min(depth) FROM reached GROUP BY id)
SELECT depth, count(*) AS models FROM nearest GROUP BY depth ORDER BY depth
