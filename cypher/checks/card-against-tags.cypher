// The tags of a model name a base model or a licence that its card, which names others, does not.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (model:Model)
  RETURN model
  UNION ALL
  MATCH (model:Entity WHERE model.id IN $about)
  RETURN model
}
// Model by model, so that the groups of one are all that is in memory.
CALL (model) {
  MATCH (model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM|LICENSED_UNDER]->(named:Model|License)
  WHERE step.stands AND step.until = 'open'
  WITH named, step, coalesce(step.locators, []) + COLLECT {
    UNWIND CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [] END AS id
    MATCH (claim:Claim {id: id}) UNWIND claim.locators AS place
    RETURN place
  } AS places
  WITH named, step, any(place IN places WHERE place STARTS WITH 'cardData.' OR place IN ['base_model', 'base_models',
    'finetuned_from', 'base_model_sources', 'license', 'license_name']) AS inCard,
    any(place IN places WHERE place IN ['tags', 'baseModels']) AS inTags
  WHERE inCard OR inTags
  WITH CASE type(step) WHEN 'LICENSED_UNDER' THEN 'licence' ELSE 'base model' END AS what, named, step, inCard
  ORDER BY named.id
  WITH what, collect(DISTINCT CASE WHEN inCard THEN named.id END) AS card,
    collect(DISTINCT CASE WHEN NOT inCard THEN named.id END) AS tags, collect(step) AS steps
  WHERE size(card) > 0 AND size(tags) > 0
  RETURN what, card, tags, steps
}
RETURN
  'warning' AS severity,
  model.id AS about,
  what + ': its card says ' + reduce(text = card[0], id IN card[1..] | text + ', ' + id) + ', its tags say '
    + reduce(text = tags[0], id IN tags[1..] | text + ', ' + id) AS finding,
  'correct the card or its tags, or say which holds in a collection of your own' AS mend,
  COLLECT { UNWIND steps AS step UNWIND step.sources AS source RETURN DISTINCT source ORDER BY source } AS evidence
ORDER BY about, finding
