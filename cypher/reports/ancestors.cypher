// What a model was made from, directly and further up, with the step that leads to each.
// @param model entity(Model|Dataset) "DeepSeek-R1-Distill-Llama-70B" The model or dataset to start from
// @param channel list(weights|outputs|data|design|unknown) [] Only steps that pass these on; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param kind list(Model|Dataset) [] Only answers of these kinds; all when empty
// @param released boolean false Whether to leave out what was never released; its own ancestors stay
// @param depth integer none How many steps to follow at most; all when not given
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names what {model} was made from, by steps and of a kind as asked for; lineage roots tells whether it is known to have no parent
// @view table
// @graph ancestor

// The closure is asked with min(length(path)) so that it stays a breadth-first expand, linear in the edges touched.
// What is said of an entity is said of its nearest steps; of several, the best founded one gives the status.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
MATCH (start:Entity {id: $model})
MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(child)
WHERE all(step IN steps WHERE
  (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
WITH start, channels, child, min(length(path)) AS steps
WHERE $depth IS NULL OR steps < $depth
MATCH (child)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(ancestor)
WHERE (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf)
  AND ancestor <> start
WITH ancestor, steps + 1 AS depth, child, step
WITH ancestor, min(depth) AS depth, collect({depth: depth, child: child, step: step}) AS reached
WHERE (size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(ancestor)))
  AND (NOT $released OR ancestor.released)
UNWIND [way IN reached WHERE way.depth = depth] AS way
WITH ancestor, depth, way.child AS child, way.step AS step
ORDER BY depth, child.name, child.id, type(step)
WITH
  ancestor,
  depth,
  collect(DISTINCT type(step)) AS relationships,
  collect(DISTINCT step.stage) AS stages,
  collect(DISTINCT child.name) AS of,
  collect(DISTINCT step.channel) AS channels,
  collect(DISTINCT step.status) AS statuses,
  collect(step.sources) AS sources
RETURN
  depth,
  ancestor.name AS name,
  relationships,
  stages,
  of,
  channels,
  [status IN ['asserted', 'disputed', 'alleged', 'denied', 'retracted'] WHERE status IN statuses][0] AS status,
  ancestor.released AS released,
  CASE
    WHEN $asOf IS NULL OR EXISTS {
      MATCH (ancestor)<-[:ABOUT]-(claim:Claim {predicate: 'releasedOn', value: ancestor.releasedOn})-[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
    } THEN ancestor.releasedOn
  END AS releasedOn,
  CASE
    WHEN $asOf IS NULL OR EXISTS {
      MATCH (ancestor)<-[:ABOUT]-(claim:Claim {predicate: 'weightsOrigin', value: ancestor.weightsOrigin})
        -[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
    } THEN ancestor.weightsOrigin
  END AS weightsOrigin,
  ancestor.id AS id,
  [label IN labels(ancestor) WHERE label <> 'Entity'][0] AS kind,
  [id IN reduce(known = [], ids IN sources | known + [id IN ids WHERE NOT id IN known])
    WHERE $asOf IS NULL OR EXISTS { MATCH (source:Entity {id: id}) WHERE source.publishedBy <= $asOf }] AS sources
ORDER BY depth, name, id
