// No model is older than the one that its weights come from, when the two are from different collections.
// @view table

// Within one collection its own check looks at this, and knows of exceptions. Dates are compared as exactly as the
// less exact of the two.
MATCH (child:Model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(parent:Model)
WHERE NOT step.status IN ['denied', 'retracted']
  AND NOT EXISTS { (child)<-[:HOLDS]-(:Collection)-[:HOLDS]->(parent) }
WITH child, parent, child.releasedOn AS released, parent.releasedOn AS before
WHERE left(released, size(before)) < left(before, size(released))
RETURN
  'warning' AS severity,
  child.id AS about,
  'released on ' + released + ', has its weights from ' + parent.id + ', released later, on ' + before AS finding
ORDER BY about, finding
