// No model or dataset derives from itself.
// @view table

// Two ids in a statement may belong to one entity after a hub id has merged them.
MATCH (entity:Model|Dataset)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY
  |GENERATED_BY|FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(entity)
WHERE step.stands AND step.until = 'open'
RETURN
  'warning' AS severity,
  entity.id AS about,
  type(step) + ' itself: the other end of the statement is the same entity' AS finding
ORDER BY about, finding
