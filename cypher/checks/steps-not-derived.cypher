// Every model with a standing derivation has a derived step, which the reports follow.
// @view findings

// Older versions did not derive steps; the next load of the collection does.
MATCH (model:Model)
WHERE NOT EXISTS { (model)-[:FROM]->() } AND EXISTS {
  (model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|TRAINED_ON
    |ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(parent)
  WHERE coalesce(step.stands, true) AND coalesce(step.until, 'open') = 'open' AND parent <> model
}
MATCH (model)<-[:HOLDS]-(collection:Collection)
WITH collection.id AS about, count(*) AS models, min(model.id) AS first
RETURN
  'error' AS severity,
  about,
  models + CASE models WHEN 1 THEN ' model' ELSE ' models' END + ' with derivations, such as ' + first
    + CASE models WHEN 1 THEN ', has' ELSE ', have' END + ' no steps to walk' AS finding,
  'load the collection again' AS mend,
  [about] AS evidence
ORDER BY about
