-- The licence of a model and of all that it came from.
WITH RECURSIVE upstream(id) AS (
  SELECT CAST($model AS INTEGER)
  UNION
  SELECT step.parent FROM upstream JOIN step ON step.child = upstream.id
)
SELECT model.name AS model, licence.name AS licence
FROM upstream
JOIN model ON model.id = upstream.id
LEFT JOIN licence ON licence.model = upstream.id
ORDER BY model.name, licence.name
