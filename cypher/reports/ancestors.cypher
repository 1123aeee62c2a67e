// What a model was made from, directly and further up, with the step that leads to each.
// @param model entity(Model|Dataset|Organization) "DeepSeek-R1-Distill-Llama-70B" The model or dataset to start from; a series or an organization stands for its models and data
// @param kind list(Model|Dataset) [] Only answers of these kinds; all if empty
// @param released boolean false Whether to leave out what was never released; its own ancestors stay
// @empty channel=outputs: no source names a model that taught {model}
// @empty no source names what {model} was made from, matching these filters; lineage roots tells whether it is known to have no parent
// @view table {model} has {count:ancestor}: {each:channels}
// @graph ancestor

// One breadth-first walk for each degree of doubt: the first that reaches an entity gives its status and its depth.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT start) AS starts
UNWIND starts AS start UNWIND range(1, size($status)) AS doubt
MATCH path = (start)-[steps:FROM*0..]->(child)
WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status[..doubt]
  AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
WITH starts, child, doubt, min(length(path)) + 1 AS depth ORDER BY doubt
WITH starts, child, collect([doubt, depth]) AS ways
MATCH (child)-[step:FROM]->(ancestor)
WHERE step.channel IN $channel AND step.status IN $status AND $checkpoints IN step.checkpoints
  AND step.since <= $asOf < step.until AND NOT ancestor IN starts
WITH ancestor, child, step, [way IN ways WHERE step.status IN $status[..way[0]] AND way[1] <= $depth][0] AS way
WITH ancestor, min(way) AS best, collect({way: way, child: child, step: step}) AS reached
WHERE best IS NOT NULL AND ancestor.kind IN $kind AND (ancestor.released OR NOT $released)
UNWIND [one IN reached WHERE one.way = best] AS one
WITH ancestor, best, one.child AS child, one.step AS step ORDER BY child.name, child.id, step.kind
WITH ancestor, best, collect(step) AS steps, collect(DISTINCT child.name) AS of,
  collect(DISTINCT step.channel) AS channels, collect(DISTINCT step.kind) AS relationships,
  collect(DISTINCT step.stage) AS stages, collect(DISTINCT step.ofSeries) AS statedOf
RETURN best[1] AS depth, ancestor.name AS name,
  substring(reduce(all = '', channel IN [channel IN $channel WHERE channel IN channels] | all + ', ' +
    {weights: 'parent', outputs: 'teacher', data: 'data', design: 'design', unknown: 'origin'}[channel]), 2) AS role,
  relationships, stages, of, COLLECT { UNWIND steps AS step UNWIND step.via AS name RETURN DISTINCT name } AS via,
  statedOf, channels, $status[best[0] - 1] AS status, ancestor.released AS released,
  nullIf(substring([entry IN ancestor.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS releasedOn,
  ancestor.id AS id, ancestor.kind AS kind,
  COLLECT { UNWIND steps AS step UNWIND range(0, size(step.sources) - 1) AS i
    WITH step, i WHERE step.sourceDays[i] <= $asOf RETURN DISTINCT step.sources[i] AS source ORDER BY source } AS sources
ORDER BY depth, name, id
