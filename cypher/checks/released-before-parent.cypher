// No model is older than the one that its weights come from, when the two are from different collections.
// @view table

// Within one collection its own check looks at this, and knows of exceptions. Dates are compared as exactly as the
// less exact of the two.
MATCH (child:Model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open'
  AND left(child.releasedOn, size(parent.releasedOn)) < left(parent.releasedOn, size(child.releasedOn))
WITH DISTINCT child, parent
WHERE NOT EXISTS { (child)<-[:HOLDS]-(:Collection)-[:HOLDS]->(parent) }
RETURN
  'warning' AS severity,
  child.id AS about,
  'released on ' + child.releasedOn + ', has its weights from ' + parent.id + ', released later, on '
    + parent.releasedOn AS finding
ORDER BY about, finding
