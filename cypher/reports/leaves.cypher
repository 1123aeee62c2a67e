// Where the descendants of a model end: what nothing was made from in its turn, as far as sources say.
// @param model entity(Model|Dataset|Organization) "DeepSeek-V3-Base" The model or dataset to start from; a series or an organization stands for its models and data
// @param channel list(Channel) [] Only steps that pass these on; all if empty
// @param status list(Status) [asserted, disputed, alleged] Only steps with one of these statuses; all if empty
// @param kind list(Model|Dataset) [] Only answers of these kinds; all if empty
// @param released boolean false Whether to leave out what was never released
// @param checkpoints boolean false Whether to show every unreleased checkpoint in between
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source names a descendant of {model}, matching these filters
// @view table
// @graph leaf

// One breadth-first walk for each degree of doubt: the first that reaches an entity gives its status and its depth.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT start) AS starts
UNWIND range(1, size($status)) AS doubt
CALL (starts, doubt) {
  UNWIND starts AS start
  MATCH path = (start)<-[steps:FROM*0..]-(leaf)
  WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status[..doubt]
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
  RETURN leaf, min(length(path)) AS depth
}
WITH starts, leaf, min([doubt, depth]) AS best
WITH starts, collect({leaf: leaf, best: best, ends: NOT EXISTS {
    MATCH (leaf)<-[step:FROM]-()
    WHERE step.channel IN $channel AND step.status IN $status
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
  }}) AS reached
WITH starts, reached, [one IN reached | one.leaf] AS walked, [one IN reached WHERE one.ends] AS ends
UNWIND CASE ends WHEN [] THEN [one IN reached WHERE one.leaf IN starts] ELSE ends END AS one
WITH one.leaf AS leaf, one.best AS best, walked, ends, CASE ends WHEN [] THEN walked ELSE [] END AS others
// Where nothing ends, what was asked for goes round in a cycle or leads to one.
WITH leaf, best, walked, ends, COLLECT {
    MATCH path = (leaf)-[steps:FROM*]->(other)
    WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
      AND all(node IN nodes(path) WHERE node = leaf OR node IN others)
    WITH DISTINCT other WHERE other <> leaf
    RETURN other.name AS name ORDER BY name
  } AS cycle
WHERE ends = [] OR best[1] > 0 AND leaf.kind IN $kind AND (leaf.released OR NOT $released)
  AND ($checkpoints OR NOT EXISTS { (leaf)-[state:CHECKPOINT_OF]->() WHERE state.since <= $asOf < state.until })
RETURN
  best[1] AS depth, leaf.name AS name,
  COLLECT {
    MATCH (leaf)-[step:FROM]->(parent)
    WHERE step.channel IN $channel AND step.status IN $status
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
      AND parent IN walked
    RETURN DISTINCT parent.name AS name ORDER BY name
  } AS of,
  CASE
    WHEN cycle <> [] THEN 'goes round in a cycle with ' + substring(reduce(names = '', name IN cycle | names + ', ' + name), 2) + '; nothing ends there'
    WHEN ends = [] THEN 'what was made from it goes round in a cycle; nothing ends there'
    ELSE 'no source names anything made from it'
  END AS children,
  $status[best[0] - 1] AS status, leaf.kind AS kind, leaf.released AS released,
  nullIf(substring([entry IN leaf.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS releasedOn,
  leaf.id AS id
ORDER BY depth, name, id
