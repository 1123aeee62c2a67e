// The nearest common ancestors of two models, by what passes from them to both, with the distance from each.
// @param model entity(Model|Dataset) "DeepSeek-R1" The one model or dataset
// @param other entity(Model|Dataset) "DeepSeek-V3" The other
// @param channel list(weights|outputs|design|any) [] Only what is passed on so: outputs directly or inside data, any by steps of any kind; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param further boolean false Whether to list what both come from further up, too
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names anything that both {model} and {other} come from, by steps as asked for
// @view table
// @graph ancestor

// Two breadth-first expands meet in one aggregation. What both come from is closed upwards, so the nearest are those
// that are no parent of another one; in a cycle, where all are, the least distant. A model is at distance 0 of itself.
UNWIND [
  {channel: 'weights', passes: ['weights']},
  {channel: 'outputs', passes: ['outputs', 'data']},
  {channel: 'design', passes: ['design']},
  {channel: 'any', passes: ['weights', 'outputs', 'data', 'design', 'unknown']}
] AS way
WITH way WHERE size($channel) = 0 OR way.channel IN $channel
CALL (way) {
  MATCH (start:Entity {id: $model})
  MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(ancestor)
  WHERE all(step IN steps WHERE (size($status) = 0 OR step.status IN $status) AND step.channel IN way.passes
    AND ($asOf IS NULL OR step.statedBy <= $asOf))
  RETURN ancestor, min(length(path)) AS near, null AS far
  UNION ALL
  MATCH (start:Entity {id: $other})
  MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(ancestor)
  WHERE all(step IN steps WHERE (size($status) = 0 OR step.status IN $status) AND step.channel IN way.passes
    AND ($asOf IS NULL OR step.statedBy <= $asOf))
  RETURN ancestor, null AS near, min(length(path)) AS far
}
WITH way, ancestor, max(near) AS near, max(far) AS far
WHERE near IS NOT NULL AND far IS NOT NULL
WITH way, min(near + far) AS least, collect({ancestor: ancestor, near: near, far: far}) AS common
CALL (way, common) {
  UNWIND common AS each
  RETURN each.ancestor AS ancestor, each.near AS near, each.far AS far, null AS below
  UNION ALL
  UNWIND common AS each
  WITH way, each.ancestor AS child
  MATCH (child)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(ancestor)
  WHERE ancestor <> child AND (size($status) = 0 OR step.status IN $status) AND step.channel IN way.passes
    AND ($asOf IS NULL OR step.statedBy <= $asOf)
  RETURN ancestor, null AS near, null AS far, child AS below
}
WITH way, least, ancestor, max(near) AS near, max(far) AS far, count(below) AS below
WITH way, ancestor, near, far, below = 0 OR near + far = least AS nearest
WHERE nearest OR $further
RETURN
  way.channel AS channel,
  ancestor.name AS name,
  near AS stepsFromModel,
  far AS stepsFromOther,
  nearest,
  [label IN labels(ancestor) WHERE label <> 'Entity'][0] AS kind,
  ancestor.released AS released,
  ancestor.id AS id
ORDER BY
  CASE channel WHEN 'weights' THEN 0 WHEN 'outputs' THEN 1 WHEN 'design' THEN 2 ELSE 3 END,
  NOT nearest, stepsFromModel + stepsFromOther, name, id
