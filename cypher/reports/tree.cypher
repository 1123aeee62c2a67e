// The family tree of a model: each step between it and what it came from, or what came from it.
// @param model entity(Model|Dataset) "DeepSeek-R1-Distill-Llama-70B" The root of the tree
// @param direction choice(ancestors|descendants|both) ancestors Which way to go from the root
// @param channel list(weights|outputs|data|design|unknown) [] Only steps that pass these on; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param depth integer none How many steps to follow at most; all when not given
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names what {model} was made from or what was made from it, by steps as asked for
// @view graph
// @graph child, step, parent

// Each half is a closure that stays a breadth-first expand, then the steps that leave its entities: never paths.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
MATCH (root:Entity {id: $model})
CALL (root, channels) {
  WITH root, channels WHERE $direction <> 'descendants'
  MATCH path = (root)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(child)
  WHERE all(step IN steps WHERE
    (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf))
  WITH channels, child, min(length(path)) AS before
  WHERE $depth IS NULL OR before < $depth
  MATCH (child)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(parent)
  WHERE (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf)
  RETURN 'ancestors' AS direction, child, step, parent, before + 1 AS depth
  UNION ALL
  WITH root, channels WHERE $direction <> 'ancestors'
  MATCH path = (root)<-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]-(parent)
  WHERE all(step IN steps WHERE
    (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf))
  WITH channels, parent, min(length(path)) AS before
  WHERE $depth IS NULL OR before < $depth
  MATCH (parent)<-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]-(child)
  WHERE (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf)
  RETURN 'descendants' AS direction, child, step, parent, before + 1 AS depth
}
RETURN
  direction,
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
  CASE
    WHEN $asOf IS NULL OR EXISTS {
      MATCH (parent)<-[:ABOUT]-(claim:Claim {predicate: 'weightsOrigin', value: parent.weightsOrigin})
        -[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
    } THEN parent.weightsOrigin
  END AS toWeightsOrigin,
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
ORDER BY direction, depth, fromName, from,
  CASE channel WHEN 'weights' THEN 0 WHEN 'outputs' THEN 1 WHEN 'data' THEN 2 WHEN 'design' THEN 3 ELSE 4 END,
  toName, to, relationship
