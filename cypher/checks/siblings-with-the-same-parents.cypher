// Three or more models of one publisher with the same list of three or more parents: a card may have been copied from a sibling.
// @view table

MATCH (model:Model)-[step:MERGED_FROM|DERIVED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open' AND model.hubId IS NOT NULL
WITH model, parent ORDER BY parent.id
WITH model, collect(DISTINCT parent.id) AS parents
WHERE size(parents) >= 3
WITH split(model.id, '/')[0] AS owner, parents, model.id AS id ORDER BY id
WITH owner, parents, collect(id) AS models
WHERE size(models) >= 3
RETURN
  'warning' AS severity,
  models[0] AS about,
  'names the same ' + size(parents) + ' parents as '
    + reduce(text = '', id IN models[1..5] | text + CASE text WHEN '' THEN '' ELSE ', ' END + id)
    + CASE WHEN size(models) > 5 THEN ' and ' + (size(models) - 5) + ' more' ELSE '' END
    + '; the card may have been copied' AS finding
ORDER BY about, finding
