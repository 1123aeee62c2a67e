// The weights of no model come from itself by way of others.
// @view table

// From each model up along what may be so, breadth first; only collections that meet in a graph can close a circle.
MATCH (model:Model)-[first:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(parent)
WHERE NOT first.status IN ['denied', 'retracted']
MATCH (parent)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM*0..]->(ancestor)
WHERE all(step IN steps WHERE NOT step.status IN ['denied', 'retracted'])
WITH DISTINCT model, parent, ancestor
WHERE ancestor = model
RETURN
  'error' AS severity,
  model.id AS about,
  'its weights come from ' + parent.id + ', whose weights come from it' AS finding
ORDER BY about, finding
