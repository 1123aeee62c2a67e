// Three or more models of one publisher with the same list of three or more parents: a card may have been copied from a sibling.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (model:Model)
  RETURN model
  UNION
  MATCH (asked:Entity WHERE asked.id IN $about)-[:MERGED_FROM|DERIVED_FROM]->(parent:Model)
  MATCH (parent)<-[:MERGED_FROM|DERIVED_FROM]-(model:Model)
  WHERE split(model.id, '/')[0] = split(asked.id, '/')[0]
  RETURN model
}
MATCH (model)-[step:MERGED_FROM|DERIVED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open' AND model.hubId IS NOT NULL
WITH model, parent, step ORDER BY parent.id
WITH model, collect(DISTINCT parent.id) AS parents, collect(step)[0] AS step
WHERE size(parents) >= 3
WITH split(model.id, '/')[0] AS owner, parents, model.id AS id, step ORDER BY NOT id IN $about, id
WITH owner, parents, collect(id) AS models, collect(step)[0] AS step
WHERE size(models) >= 3 AND ($about = [] OR models[0] IN $about)
RETURN
  'warning' AS severity,
  models[0] AS about,
  'names the same ' + size(parents) + ' parents as '
    + reduce(text = '', id IN models[1..5] | text + CASE text WHEN '' THEN '' ELSE ', ' END + id)
    + CASE WHEN size(models) > 5 THEN ' and ' + (size(models) - 5) + ' more' ELSE '' END
    + '; the card may have been copied' AS finding,
  'ask their publisher which of the parents each has; say it in a collection of your own' AS mend,
  CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [step.sources[0] + reduce(
    places = '', place IN coalesce(step.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY about, finding
