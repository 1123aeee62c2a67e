// What was made from a model, directly and further down, with the step that leads to each.
// @param model entity(Model|Dataset) "DeepSeek-V3-Base" The model or dataset to start from
// @param channel list(weights|outputs|data|design|unknown) [] Only steps that pass these on; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param kind list(Model|Dataset) [] Only answers of these kinds; all when empty
// @param released boolean false Whether to leave out what was never released; its own descendants stay
// @param depth integer none How many steps to follow at most; all when not given
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names anything that was made from {model}, by steps and of a kind as asked for
// @view table
// @graph descendant

// The closure is asked with min(length(path)) so that it stays a breadth-first expand, linear in the edges touched.
// What is said of an entity is said of its nearest steps; of several, the best founded one gives the status.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
MATCH (start:Entity {id: $model})
MATCH path = (start)<-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]-(parent)
WHERE all(step IN steps WHERE
  (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
WITH start, channels, parent, min(length(path)) AS steps
WHERE $depth IS NULL OR steps < $depth
MATCH (parent)<-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]-(descendant)
WHERE (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf)
  AND descendant <> start
WITH descendant, steps + 1 AS depth, parent, step
WITH descendant, min(depth) AS depth, collect({depth: depth, parent: parent, step: step}) AS reached
WHERE (size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(descendant)))
  AND (NOT $released OR descendant.released)
UNWIND [way IN reached WHERE way.depth = depth] AS way
WITH descendant, depth, way.parent AS parent, way.step AS step
ORDER BY depth, parent.name, parent.id, type(step)
WITH
  descendant,
  depth,
  collect(DISTINCT type(step)) AS relationships,
  collect(DISTINCT step.stage) AS stages,
  collect(DISTINCT parent.name) AS of,
  collect(DISTINCT step.channel) AS channels,
  collect(DISTINCT step.status) AS statuses,
  collect(step.sources) AS sources
RETURN
  depth,
  descendant.name AS name,
  relationships,
  stages,
  of,
  channels,
  [status IN ['asserted', 'disputed', 'alleged', 'denied', 'retracted'] WHERE status IN statuses][0] AS status,
  descendant.released AS released,
  CASE
    WHEN $asOf IS NULL OR EXISTS {
      MATCH (descendant)<-[:ABOUT]-(claim:Claim {predicate: 'releasedOn', value: descendant.releasedOn})
        -[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
    } THEN descendant.releasedOn
  END AS releasedOn,
  descendant.id AS id,
  [label IN labels(descendant) WHERE label <> 'Entity'][0] AS kind,
  [id IN reduce(known = [], ids IN sources | known + [id IN ids WHERE NOT id IN known])
    WHERE $asOf IS NULL OR EXISTS { MATCH (source:Entity {id: id}) WHERE source.publishedBy <= $asOf }] AS sources
ORDER BY depth, name, id
