// What was made from a model, directly and further down, with the step that leads to each.
// @param model entity(Model|Dataset|Organization) "DeepSeek-V3-Base" The model or dataset to start from; a series or an organization stands for its models and data
// @param kind list(Model|Dataset) [] Only answers of these kinds; all if empty
// @param released boolean false Whether to leave out what was never released; its own descendants stay
// @empty channel=outputs: no source names a model that {model} taught
// @empty no source names anything that was made from {model}, matching these filters
// @view table {model} has {count:descendant}: {each:channels}
// @graph descendant

// One breadth-first walk for each degree of doubt: the first that reaches an entity gives its status and its depth.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT start) AS starts
CALL (starts) {
  CALL (starts) {
    UNWIND starts AS start MATCH (start)<-[:FROM*0..]-(parent) WITH DISTINCT parent MATCH (parent)<-[step:FROM]-()
    RETURN collect(DISTINCT step.status) AS seen }
  // A status that no step has adds nothing to the walk before it.
  UNWIND starts AS start UNWIND [doubt IN range(1, size($status)) WHERE $status[doubt - 1] IN seen] AS doubt
  MATCH path = (start)<-[steps:FROM*0..]-(parent)
  WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status[..doubt]
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
  WITH parent, doubt, min(length(path)) + 1 AS depth ORDER BY doubt WITH parent, collect([doubt, depth]) AS ways
  MATCH (parent)<-[step:FROM]-(descendant) WHERE step.channel IN $channel AND step.status IN $status
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
  WITH descendant, step, [way IN ways WHERE step.status IN $status[..way[0]] AND way[1] <= $depth][0] AS way
  WITH descendant, min(way) AS best, collect([way, step]) AS reached
  WHERE best IS NOT NULL AND descendant.kind IN $kind AND (descendant.released OR NOT $released)
    AND NOT descendant IN starts AND ($checkpoints OR descendant.released OR NOT EXISTS {
      (descendant)-[state:CHECKPOINT_OF]->() WHERE state.since <= $asOf < state.until })
  RETURN descendant, best, [one IN reached WHERE one[0] = best | one[1]] AS steps }
// Steps stated only for a series are listed for the series, with the number of members that it stands for.
WITH descendant, best, steps, CASE WHEN all(step IN steps WHERE step.ofSeries IS NOT NULL) THEN COLLECT {
    MATCH (descendant)-[belongs:MEMBER_OF*]->(series {name: steps[0].ofSeries})
    WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
      AND (series.released OR NOT $released) AND NOT series IN starts RETURN DISTINCT series }[0] END AS series
WITH coalesce(series, descendant) AS descendant, count(series) AS members,
  collect(CASE WHEN series IS NULL THEN [best, steps] END)[0] AS own WHERE own IS NOT NULL
WITH descendant, members, own[0] AS best, own[1] AS steps, own[0][1] AS depth, descendant.name AS name, descendant.id AS id
ORDER BY depth, name, id
CALL (steps) {
  UNWIND steps AS step WITH step, endNode(step) AS parent ORDER BY parent.name, parent.id, step.kind
  RETURN collect(step) AS sorted, collect(DISTINCT parent.name) AS of, collect(DISTINCT step.channel) AS channels,
    collect(DISTINCT step.kind) AS relationships, collect(DISTINCT step.stage) AS stages,
    collect(DISTINCT step.ofSeries) AS statedOf }
RETURN depth, name, substring(reduce(all = '', channel IN [channel IN $channel WHERE channel IN channels] | all + ', ' +
    {weights: 'became', outputs: 'taught', data: 'trained', design: 'shaped', unknown: 'led to'}[channel]), 2) AS role,
  relationships, stages, of, COLLECT { UNWIND sorted AS step UNWIND step.via AS by RETURN DISTINCT by } AS via,
  statedOf, channels, $status[best[0] - 1] AS status, descendant.released AS released,
  nullIf(substring([entry IN descendant.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS releasedOn,
  nullIf(members, 0) AS members, id, descendant.kind AS kind,
  COLLECT { UNWIND steps AS step UNWIND range(0, size(step.sources) - 1) AS i
    WITH step, i WHERE step.sourceDays[i] <= $asOf RETURN DISTINCT step.sources[i] AS source ORDER BY source } AS sources
ORDER BY depth, name, id
