// No model is older than the model that its weights come from, unless one curated collection has both.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// Within a curated collection the check of the files covers this, with exceptions. Dates are compared at the precision of the
// less exact one.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (child:Model)
  RETURN child
  UNION ALL
  MATCH (child:Entity WHERE child.id IN $about)
  RETURN child
}
MATCH (child)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open'
  AND left(child.releasedOn, size(parent.releasedOn)) < left(parent.releasedOn, size(child.releasedOn))
WITH child, parent, collect(step)[0] AS step
WHERE NOT EXISTS {
  (child)<-[:HOLDS]-(collection:Collection)-[:HOLDS]->(parent) WHERE NOT 'inlineClaims' IN keys(collection)
}
RETURN
  'warning' AS severity,
  child.id AS about,
  'released on ' + child.releasedOn + ', has its weights from ' + parent.id + ', released later, on '
    + parent.releasedOn AS finding,
  'find out which is wrong, the parent or a day; a repository may also be older than its weights' AS mend,
  CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [step.sources[0] + reduce(
    places = '', place IN coalesce(step.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY about, finding
