// Where the descendants of a model end: what nothing was made from in its turn, as far as sources say.
// @param model entity(Model|Dataset) "DeepSeek-V3-Base" The model or dataset to start from
// @param channel list(weights|outputs|data|design|unknown) [] Only steps that pass these on; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param kind list(Model|Dataset) [] Only answers of these kinds; all when empty
// @param released boolean false Whether to leave out what was never released
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names a descendant of {model}, by steps and of a kind as asked for
// @view table
// @graph leaf

// The closure is asked with min(length(path)) so that it stays a breadth-first expand, linear in the edges touched.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
MATCH (start:Entity {id: $model})
MATCH path = (start)<-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]-(leaf)
WHERE all(step IN steps WHERE
  (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
WITH start, channels, leaf, min(length(path)) AS depth
WHERE leaf <> start
  AND NOT EXISTS {
    MATCH (leaf)<-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]-()
    WHERE (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
      AND ($asOf IS NULL OR step.statedBy <= $asOf)
  }
  AND (size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(leaf)))
  AND (NOT $released OR leaf.released)
RETURN
  depth,
  leaf.name AS name,
  COLLECT {
    MATCH (leaf)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(parent)
    WHERE (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
      AND ($asOf IS NULL OR step.statedBy <= $asOf)
    RETURN DISTINCT parent.name ORDER BY parent.name
  } AS of,
  [label IN labels(leaf) WHERE label <> 'Entity'][0] AS kind,
  leaf.released AS released,
  CASE
    WHEN $asOf IS NULL OR EXISTS {
      MATCH (leaf)<-[:ABOUT]-(claim:Claim {predicate: 'releasedOn', value: leaf.releasedOn})-[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
    } THEN leaf.releasedOn
  END AS releasedOn,
  leaf.id AS id
ORDER BY depth, name, id
