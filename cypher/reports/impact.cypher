// What depends on a model or a dataset, by what it takes from it, by how many steps away, and how surely.
// @param model entity(Model|Dataset|Organization) "DeepSeek-V3-Base" The model or dataset that others depend on; a series or an organization stands for its models and data
// @param channel list(weights|outputs|data|design|unknown|any) [] Only through these channels: unknown stands for weights and steps that may pass them on, any for all steps; all if empty
// @param kind list(Model|Dataset) [] Only count these kinds; all if empty
// @param released boolean false Whether to leave out what was never released; what depends on it stays
// @param names integer none How many names to list at most for each depth; all when not given
// @empty no source names anything that depends on {model}, matching these filters
// @view table
// @graph dependents

// One breadth-first walk for each channel and degree of doubt: the first that reaches an entity gives its row.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT start) AS starts
UNWIND $channel AS channel UNWIND range(1, size($status)) AS doubt
WITH *, coalesce({any: ['weights', 'outputs', 'data', 'design', 'unknown'], unknown: ['weights', 'unknown']}[channel],
  [channel]) AS passes
UNWIND starts AS start
MATCH path = (start)<-[steps:FROM*0..]-(dependent)
WHERE all(step IN steps WHERE step.channel IN passes AND step.status IN $status[..doubt]
  AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
WITH starts, channel, dependent, doubt, min(length(path)) AS depth
WITH starts, channel, dependent, min([doubt, depth]) AS best
WHERE NOT dependent IN starts AND dependent.kind IN $kind AND (dependent.released OR NOT $released)
  AND ($checkpoints OR NOT EXISTS { (dependent)-[state:CHECKPOINT_OF]->() WHERE state.since <= $asOf < state.until })
WITH dependent, collect({channel: channel, best: best}) AS ways
UNWIND [way IN ways WHERE way.channel <> 'unknown' OR none(other IN ways WHERE other.channel = 'weights')] AS way
WITH way.channel AS channel, way.best AS best, dependent ORDER BY dependent.name, dependent.id
WITH channel, best, collect(dependent) AS dependents
RETURN channel, best[1] AS depth, $status[best[0] - 1] AS status,
  size([dependent IN dependents WHERE dependent:Model]) AS models,
  size([dependent IN dependents WHERE dependent:Dataset]) AS datasets,
  size([dependent IN dependents WHERE dependent.released]) AS released,
  [dependent IN dependents[..$names] | {id: dependent.id, name: dependent.name}] AS dependents
ORDER BY {weights: 0, unknown: 1, outputs: 2, data: 3, design: 4, any: 5}[channel], best
