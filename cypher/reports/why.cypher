// Everything between a model and one that it came from: each step with its sources and where they say so.
// @param model entity(Model|Dataset) "DeepSeek-R1-Distill-Qwen-7B" The model to explain
// @param origin entity(Model|Dataset) "DeepSeek-V3-Base" What it came from; the two may be given in either order
// @param channel list(weights|outputs|data|design|unknown) [] Only steps that pass these on; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source connects {model} and {origin}, by steps as asked for
// @view paths
// @graph child, step, parent

// Upstream of the one, back down from the other inside of that, and up again for the depths inside of both: three
// breadth-first expands, then the steps among what is left. Never paths, of which there may be too many to list.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
UNWIND [{model: $model, origin: $origin}, {model: $origin, origin: $model}] AS ask
MATCH (model:Entity {id: ask.model})
MATCH path = (model)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(ancestor)
WHERE all(step IN steps WHERE
  (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
WITH DISTINCT channels, ask, model, ancestor
WITH channels, ask, model, collect(ancestor) AS ancestors
UNWIND ancestors AS origin
WITH channels, ask, model, ancestors, origin
WHERE origin.id = ask.origin AND origin <> model
MATCH path = (origin)<-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]-(descendant)
WHERE all(step IN steps WHERE
  (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
  AND all(node IN nodes(path) WHERE node IN ancestors)
WITH DISTINCT channels, model, descendant
WITH channels, model, collect(descendant) AS between
MATCH path = (model)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(child)
WHERE all(step IN steps WHERE
  (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
  AND all(node IN nodes(path) WHERE node IN between)
WITH channels, between, child, min(length(path)) + 1 AS depth
MATCH (child)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(parent)
WHERE (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf)
  AND parent IN between
RETURN
  child.id AS from,
  child.name AS fromName,
  [label IN labels(child) WHERE label <> 'Entity'][0] AS fromKind,
  child.released AS fromReleased,
  type(step) AS relationship,
  step.channel AS channel,
  step.stage AS stage,
  step.algorithm AS algorithm,
  step.tokens AS tokens,
  step.samples AS samples,
  step.epochs AS epochs,
  step.detail AS detail,
  step.status AS status,
  parent.id AS to,
  parent.name AS toName,
  [label IN labels(parent) WHERE label <> 'Entity'][0] AS toKind,
  parent.released AS toReleased,
  parent.series AS toSeries,
  CASE
    WHEN $asOf IS NULL OR EXISTS {
      MATCH (parent)<-[:ABOUT]-(claim:Claim {predicate: 'releasedOn', value: parent.releasedOn})-[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
    } THEN parent.releasedOn
  END AS toReleasedOn,
  depth,
  [id IN step.sources
    WHERE $asOf IS NULL OR EXISTS { MATCH (source:Entity {id: id}) WHERE source.publishedBy <= $asOf }] AS sources,
  COLLECT {
    UNWIND step.claims AS id
    MATCH (claim:Claim {id: id})-[:STATED_BY]->(source:Source)
    WHERE $asOf IS NULL OR source.publishedBy <= $asOf
    RETURN {source: source.id, name: source.name, status: claim.status, locators: claim.locators}
    ORDER BY source.id, id
  } AS evidence,
  [id IN step.claims
    WHERE $asOf IS NULL OR EXISTS { MATCH (:Claim {id: id})-[:STATED_BY]->(source:Source) WHERE source.publishedBy <= $asOf }
  ] AS claims
ORDER BY depth, fromName, from,
  CASE channel WHEN 'weights' THEN 0 WHEN 'outputs' THEN 1 WHEN 'data' THEN 2 WHEN 'design' THEN 3 ELSE 4 END,
  toName, to, relationship
