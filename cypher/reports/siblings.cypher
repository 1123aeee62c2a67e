// What shares a parent with a model, and what passes from the parent to both.
// @param model entity(Model|Dataset) "DeepSeek-R1-Zero" The model or dataset whose siblings are asked for
// @param channel list(weights|outputs|data|design|unknown) [] Only steps that pass these on; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param released boolean false Whether to leave out what was never released
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names anything else that shares a parent with {model}, by steps as asked for
// @view table
// @graph sibling

// Outputs that came directly and outputs that came inside of data are different steps, so a parent counts by channel.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
MATCH (start:Entity {id: $model})
MATCH (start)-[own:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(parent)
WHERE (size($status) = 0 OR own.status IN $status) AND (size(channels) = 0 OR own.channel IN channels)
  AND ($asOf IS NULL OR own.statedBy <= $asOf)
WITH DISTINCT start, parent, own.channel AS channel
MATCH (parent)<-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]-(sibling)
WHERE sibling <> start
  AND step.channel = channel AND (size($status) = 0 OR step.status IN $status)
  AND (NOT $released OR sibling.released)
  AND ($asOf IS NULL OR step.statedBy <= $asOf)
WITH channel, sibling, parent, step ORDER BY parent.name, parent.id, type(step)
WITH
  channel,
  sibling,
  collect(DISTINCT parent.name) AS parents,
  collect(DISTINCT type(step)) AS relationships,
  collect(DISTINCT step.stage) AS stages,
  collect(DISTINCT step.status) AS statuses,
  collect(step.sources) AS sources
RETURN
  channel,
  sibling.name AS name,
  parents,
  relationships,
  stages,
  [status IN ['asserted', 'disputed', 'alleged', 'denied', 'retracted'] WHERE status IN statuses][0] AS status,
  sibling.released AS released,
  CASE
    WHEN $asOf IS NULL OR EXISTS {
      MATCH (sibling)<-[:ABOUT]-(claim:Claim {predicate: 'releasedOn', value: sibling.releasedOn})-[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
    } THEN sibling.releasedOn
  END AS releasedOn,
  sibling.id AS id,
  [label IN labels(sibling) WHERE label <> 'Entity'][0] AS kind,
  [id IN reduce(known = [], ids IN sources | known + [id IN ids WHERE NOT id IN known])
    WHERE $asOf IS NULL OR EXISTS { MATCH (source:Entity {id: id}) WHERE source.publishedBy <= $asOf }] AS sources
ORDER BY
  CASE channel WHEN 'weights' THEN 0 WHEN 'outputs' THEN 1 WHEN 'data' THEN 2 WHEN 'design' THEN 3 ELSE 4 END,
  name, id
