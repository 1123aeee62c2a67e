// No model is older than the model that its weights come from, unless one curated collection has both.
// @view table

// Within a curated collection the check of the files covers this, with exceptions. Dates are compared at the precision of the
// less exact one.
MATCH (child:Model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open'
  AND left(child.releasedOn, size(parent.releasedOn)) < left(parent.releasedOn, size(child.releasedOn))
WITH DISTINCT child, parent
WHERE NOT EXISTS {
  (child)<-[:HOLDS]-(collection:Collection)-[:HOLDS]->(parent) WHERE NOT 'inlineClaims' IN keys(collection)
}
RETURN
  'warning' AS severity,
  child.id AS about,
  'released on ' + child.releasedOn + ', has its weights from ' + parent.id + ', released later, on '
    + parent.releasedOn AS finding
ORDER BY about, finding
