// What depends on a model or a dataset, by what it takes from it, by how many steps away, and how surely.
// @param model entity(Model|Dataset|Organization) "DeepSeek-V3-Base" The model or dataset that others depend on; a series or an organization stands for its models and data
// @param channel list(weights|outputs|data|design|unknown|any) [] Only through these channels: unknown stands for weights and steps that may pass them on, any for all steps; all if empty
// @param kind list(Model|Dataset) [] Only count these kinds; all if empty
// @param released boolean false Whether to leave out what was never released; what depends on it stays
// @param names integer none How many names to list at most for each depth; all when not given
// @empty no source names anything that depends on {model}, matching these filters
// @view table
// @graph dependents

// One breadth-first walk for each channel and degree of doubt: the first that reaches an entity gives its row. Only those
// that steps have: another adds nothing.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT start) AS starts
CALL (starts) {
  CALL (starts) {
    UNWIND starts AS start MATCH (start)<-[:FROM*0..]-(parent) WITH DISTINCT parent MATCH (parent)<-[step:FROM]-()
    RETURN collect(DISTINCT step.status) AS statuses, collect(DISTINCT step.channel) AS channels }
  UNWIND $channel AS channel
  WITH *, coalesce({any: ['weights', 'outputs', 'data', 'design', 'unknown'], unknown: ['weights', 'unknown']}[channel],
    [channel]) AS passes
  WHERE any(one IN passes WHERE one IN channels AND (channel <> 'unknown' OR one = 'unknown' OR NOT 'weights' IN $channel))
  UNWIND [doubt IN range(1, size($status)) WHERE $status[doubt - 1] IN statuses] AS doubt UNWIND starts AS start
  MATCH path = (start)<-[steps:FROM*0..]-(dependent)
  WHERE all(step IN steps WHERE step.channel IN passes AND step.status IN $status[..doubt]
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
  WITH channel, dependent, doubt, min(length(path)) AS depth
  WITH channel, dependent, min([doubt, depth]) AS best
  WITH dependent, collect([channel, best]) AS ways
  WHERE dependent.kind IN $kind AND (dependent.released OR NOT $released)
    AND NOT dependent IN starts AND ($checkpoints OR dependent.released OR NOT EXISTS {
      (dependent)-[state:CHECKPOINT_OF]->() WHERE state.since <= $asOf < state.until })
  RETURN dependent, ways }
WITH dependent, ways, dependent.name AS name, dependent.id AS id ORDER BY name, id
UNWIND [way IN ways WHERE way[0] <> 'unknown' OR none(other IN ways WHERE other[0] = 'weights')] AS way
WITH way[0] AS channel, way[1] AS best, collect(dependent) AS dependents
RETURN channel, best[1] AS depth, $status[best[0] - 1] AS status,
  size([dependent IN dependents WHERE dependent:Model]) AS models,
  size([dependent IN dependents WHERE dependent:Dataset]) AS datasets,
  size([dependent IN dependents WHERE dependent.released]) AS released,
  [dependent IN dependents[..$names] | {id: dependent.id, name: dependent.name}] AS dependents
ORDER BY {weights: 0, unknown: 1, outputs: 2, data: 3, design: 4, any: 5}[channel], best
