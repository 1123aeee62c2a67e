// Where the descendants of a model end: those from which, as far as sources say, nothing was made.
// @param model entity(Model|Dataset|Organization) "DeepSeek-V3-Base" The model or dataset to start from; a series or an organization stands for its models and data
// @param kind list(Model|Dataset) [] Only answers of these kinds; all if empty
// @param released boolean false Whether to leave out what was never released
// @empty no source names a descendant of {model}, matching these filters
// @view table The descendants of {model} end in {count:leaf|leaves}
// @graph leaf

// One breadth-first walk for each degree of doubt: the first that reaches an entity gives its status and its depth.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH DISTINCT start UNWIND range(1, size($status)) AS doubt
MATCH path = (start)<-[steps:FROM*0..]-(leaf)
WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status[..doubt]
  AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
WITH leaf, doubt, min(length(path)) AS depth
WITH leaf, min([doubt, depth]) AS best, NOT EXISTS {
    MATCH (leaf)<-[step:FROM]-()
    WHERE step.channel IN $channel AND step.status IN $status
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
  } AS ends
WITH collect(leaf) AS walked, collect({leaf: leaf, best: best, ends: ends}) AS reached
WITH walked, reached, any(one IN reached WHERE one.ends) AS ends
// Without an end, the model leads into a cycle.
UNWIND [one IN reached WHERE CASE WHEN ends THEN one.ends ELSE one.best[1] = 0 END] AS one
WITH walked, ends, one.leaf AS leaf, one.best AS best
WHERE NOT ends OR best[1] > 0 AND leaf.kind IN $kind AND (leaf.released OR NOT $released)
  AND ($checkpoints OR NOT EXISTS { (leaf)-[state:CHECKPOINT_OF]->() WHERE state.since <= $asOf < state.until })
RETURN best[1] AS depth, leaf.name AS name,
  COLLECT {
    MATCH (leaf)-[step:FROM]->(parent)
    WHERE step.channel IN $channel AND step.status IN $status AND parent IN walked
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
    RETURN DISTINCT parent.name AS name ORDER BY name } AS of,
  CASE WHEN ends THEN 'no source names anything made from it'
    ELSE 'what was made from it goes round in a cycle; nothing ends there' END AS children,
  $status[best[0] - 1] AS status, leaf.kind AS kind, leaf.released AS released,
  nullIf(substring([entry IN leaf.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS releasedOn,
  leaf.id AS id
ORDER BY depth, name, id
