// No model or dataset derives from itself.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// Two ids in a statement may belong to one entity after a hub id has merged them.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (entity:Model|Dataset)
  RETURN entity
  UNION ALL
  MATCH (entity:Entity WHERE entity.id IN $about)
  RETURN entity
}
MATCH (entity)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY
  |GENERATED_BY|FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(entity)
WHERE step.stands AND step.until = 'open'
RETURN
  'warning' AS severity,
  entity.id AS about,
  type(step) + ' itself: the other end of the statement is the same entity' AS finding,
  'correct the statement, or the hub id that made both one; no report follows the step' AS mend,
  CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [step.sources[0] + reduce(
    places = '', place IN coalesce(step.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY about, finding
