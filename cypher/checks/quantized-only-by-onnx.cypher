// A hub calls a model quantized that merely has ONNX files beside its safetensors.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// The importer notes this place when it reads the relation and the tags.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (model:Model)
  RETURN model
  UNION ALL
  MATCH (model:Entity WHERE model.id IN $about)
  RETURN model
}
MATCH (model)-[step:QUANTIZED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open' AND step.method = 'inferred'
  AND ('tags onnx beside safetensors' IN coalesce(step.locators, []) OR EXISTS {
    UNWIND step.claims AS id
    MATCH (claim:Claim {id: id})
    WHERE 'tags onnx beside safetensors' IN claim.locators
  })
RETURN
  'warning' AS severity,
  model.id AS about,
  'the hub calls it quantized from ' + parent.id + ' and it has ONNX files beside safetensors: it may be a fine-tune' AS finding,
  'state what it is in a collection of your own, or ask its publisher for a base_model_relation in the card' AS mend,
  CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [step.sources[0] + reduce(
    places = '', place IN coalesce(step.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY about, finding
