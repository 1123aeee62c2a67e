-- Every step between a model and one that it came from: up from the one, then down from the other within what was reached.
WITH RECURSIVE upstream(id) AS (
  SELECT CAST($model AS INTEGER)
  UNION
  SELECT step.parent FROM upstream JOIN step ON step.child = upstream.id
),
inside(id) AS (
  SELECT CAST($root AS INTEGER)
  UNION
  SELECT step.child FROM inside JOIN step ON step.parent = inside.id JOIN upstream ON upstream.id = step.child
)
SELECT child.name AS child, step.type AS type, parent.name AS parent
FROM inside
JOIN step ON step.child = inside.id
JOIN inside AS other ON other.id = step.parent
JOIN model AS child ON child.id = step.child
JOIN model AS parent ON parent.id = step.parent
ORDER BY child.name, parent.name
