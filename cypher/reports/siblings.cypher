// What shares a parent with a model, and what passes from the parent to both.
// @param model entity(Model|Dataset|Organization) "DeepSeek-R1-Zero" The model or dataset whose siblings to list; a series or an organization stands for its models and data
// @param released boolean false Whether to leave out what was never released
// @empty no source names anything else that shares a parent with {model}, matching these filters
// @view table {model} has {count:sibling by id}: {each:channel}
// @graph sibling

// The status is that of the weaker of the two steps, on the best of several paths.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT start) AS starts
UNWIND range(1, size($status)) AS doubt UNWIND starts AS start
MATCH (start)-[own:FROM]->(parent)
WHERE own.channel IN $channel AND own.status IN $status[..doubt] AND NOT parent IN starts
  AND $checkpoints IN own.checkpoints AND own.since <= $asOf < own.until
WITH DISTINCT starts, doubt, parent, own.channel AS channel
MATCH (parent)<-[step:FROM {channel: channel}]-(sibling)
WHERE step.status IN $status[..doubt] AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
  AND NOT sibling IN starts AND (sibling.released OR NOT $released)
  AND ($checkpoints OR NOT EXISTS { (sibling)-[state:CHECKPOINT_OF]->() WHERE state.since <= $asOf < state.until })
WITH channel, sibling, doubt, parent, step ORDER BY parent.name, parent.id, step.kind
WITH channel, sibling, doubt, collect(step) AS steps, collect(DISTINCT parent.name) AS parents,
  collect(DISTINCT step.kind) AS relationships, collect(DISTINCT step.stage) AS stages,
  collect(DISTINCT step.ofSeries) AS statedOf
WITH channel, sibling, collect({doubt: doubt, steps: steps, parents: parents, relationships: relationships,
  stages: stages, statedOf: statedOf}) AS ways
WITH channel, sibling,
  reduce(best = ways[0], way IN ways | CASE WHEN way.doubt < best.doubt THEN way ELSE best END) AS best
RETURN channel, sibling.name AS name,
  best.parents AS parents, best.relationships AS relationships, best.stages AS stages, best.statedOf AS statedOf,
  $status[best.doubt - 1] AS status, sibling.released AS released,
  nullIf(substring([entry IN sibling.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS releasedOn,
  sibling.id AS id, sibling.kind AS kind,
  COLLECT { UNWIND best.steps AS step UNWIND range(0, size(step.sources) - 1) AS i
    WITH step, i WHERE step.sourceDays[i] <= $asOf RETURN DISTINCT step.sources[i] AS source ORDER BY source } AS sources
ORDER BY {weights: 0, outputs: 1, data: 2, design: 3, unknown: 4}[channel], name, id
