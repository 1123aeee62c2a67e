-- Every step between a model and all that it came from.
WITH RECURSIVE upstream(id) AS (
  SELECT CAST($model AS INTEGER)
  UNION
  SELECT step.parent FROM upstream JOIN step ON step.child = upstream.id
)
SELECT child.name AS child, step.type AS type, parent.name AS parent
FROM upstream
JOIN step ON step.child = upstream.id
JOIN model AS child ON child.id = step.child
JOIN model AS parent ON parent.id = step.parent
ORDER BY child.name, parent.name
