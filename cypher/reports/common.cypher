// The nearest common ancestors of two models, by what they pass on to both, with the distance from each.
// @param model entity(Model|Dataset|Organization) "DeepSeek-R1" The first model or dataset; a series or an organization stands for its models and data
// @param other entity(Model|Dataset|Organization) "DeepSeek-V3" The second
// @param channel list(weights|outputs|data|design|unknown|any) [] Only through these channels: unknown stands for weights and steps that may pass them on, any for all steps; all if empty
// @param further boolean false Whether to also list common ancestors further up
// @empty no source names anything that both {model} and {other} come from, matching these filters
// @differ model, other
// @view table {model} and {other} have {count:ancestor by id} in common: {each:channel}
// @graph ancestor

// Breadth-first walks from both, for each channel and degree of doubt, meet in one aggregation. A model is at distance
// 0 of itself, and so are, by weights, its own checkpoints.
UNWIND $channel AS channel
WITH *, coalesce({any: ['weights', 'outputs', 'data', 'design', 'unknown'], unknown: ['weights', 'unknown']}[channel],
  [channel]) AS passes
UNWIND range(1, size($status)) AS doubt UNWIND [$model, $other] AS asked
CALL (passes, doubt, asked) {
  MATCH (:Entity {id: asked})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
  WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
  WITH DISTINCT start, passes, doubt
  MATCH path = (start)-[steps:FROM*0..]->(ancestor)
  WHERE all(step IN steps WHERE step.channel IN passes AND step.status IN $status[..doubt]
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
  RETURN ancestor, min(length(path)) AS steps
  UNION ALL
  MATCH (:Entity {id: asked})<-[state:CHECKPOINT_OF]-(ancestor)
  WHERE 'weights' IN passes AND NOT $checkpoints
    AND state.status IN $status[..doubt] AND state.since <= $asOf < state.until
  RETURN ancestor, 0 AS steps }
WITH channel, passes, doubt, ancestor, min(CASE asked WHEN $model THEN steps END) AS near,
  min(CASE asked WHEN $other THEN steps END) AS far WHERE near IS NOT NULL AND far IS NOT NULL
WITH channel, passes, ancestor, min([doubt, near + far, near, far]) AS best
WITH channel, passes, min(best[1]) AS least, collect({ancestor: ancestor, best: best}) AS common
// The nearest are those that are no parent of another common ancestor or, in a cycle, where all are, the least distant.
WITH *, COLLECT {
    UNWIND common AS one WITH one.ancestor AS child, passes
    MATCH (child)-[step:FROM]->(parent)
    WHERE step.channel IN passes AND step.status IN $status
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
    RETURN DISTINCT parent } AS parents
UNWIND common AS one
WITH channel, one.ancestor AS ancestor, one.best AS best, one.best[1] = least OR NOT one.ancestor IN parents AS nearest
WITH ancestor, collect({channel: channel, best: best, nearest: nearest}) AS ways
UNWIND [way IN ways WHERE (way.nearest OR $further)
  AND (way.channel <> 'unknown' OR none(other IN ways WHERE other.channel = 'weights'))] AS way
RETURN way.channel AS channel, ancestor.name AS name, way.best[2] AS stepsFromModel, way.best[3] AS stepsFromOther,
  way.nearest AS nearest, $status[way.best[0] - 1] AS status, ancestor.kind AS kind, ancestor.released AS released,
  ancestor.id AS id
ORDER BY {weights: 0, unknown: 1, outputs: 2, data: 3, design: 4, any: 5}[channel], NOT nearest, stepsFromModel + stepsFromOther, name, id
