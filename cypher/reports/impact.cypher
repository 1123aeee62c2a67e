// What depends on a model or a dataset, by what it takes from it and by how many steps away.
// @param model entity(Model|Dataset) "DeepSeek-V3-Base" The model or dataset that others depend on
// @param channel list(weights|outputs|design|any) [] Only what is passed on so: outputs directly or inside data, any by steps of any kind; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param kind list(Model|Dataset) [] Only count these kinds; all when empty
// @param released boolean false Whether to leave out what was never released; what depends on it stays
// @param names integer none How many names to give of each depth at most; all when not given
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names anything that depends on {model}, by steps and of a kind as asked for
// @view table
// @graph dependents

// One breadth-first expand a channel; what is reached by steps of several kinds only counts under any.
UNWIND [
  {channel: 'weights', passes: ['weights']},
  {channel: 'outputs', passes: ['outputs', 'data']},
  {channel: 'design', passes: ['design']},
  {channel: 'any', passes: ['weights', 'outputs', 'data', 'design', 'unknown']}
] AS way
WITH way WHERE size($channel) = 0 OR way.channel IN $channel
MATCH (start:Entity {id: $model})
MATCH path = (start)<-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]-(dependent)
WHERE all(step IN steps WHERE (size($status) = 0 OR step.status IN $status) AND step.channel IN way.passes
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
WITH way, start, dependent, min(length(path)) AS depth
WHERE dependent <> start
  AND (size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(dependent)))
  AND (NOT $released OR dependent.released)
WITH way, depth, dependent ORDER BY dependent.name, dependent.id
WITH way, depth, collect(dependent) AS dependents
RETURN
  way.channel AS channel,
  depth,
  size([dependent IN dependents WHERE dependent:Model]) AS models,
  size([dependent IN dependents WHERE dependent:Dataset]) AS datasets,
  size([dependent IN dependents WHERE dependent.released]) AS released,
  [dependent IN dependents[..coalesce($names, size(dependents))] | {id: dependent.id, name: dependent.name}] AS dependents
ORDER BY CASE channel WHEN 'weights' THEN 0 WHEN 'outputs' THEN 1 WHEN 'design' THEN 2 ELSE 3 END, depth
