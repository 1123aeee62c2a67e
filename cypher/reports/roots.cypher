// Where the lineage of a model begins: what has no parent of its own, and whether that is known or no source says.
// @param model entity(Model|Dataset|Organization) "DeepSeek-R1-Distill-Llama-70B" The model or dataset to start from; a series or an organization stands for its models and data
// @param channel list(Channel) [weights] Only steps that pass these on, weights including steps of unknown channel; all if empty
// @empty no source names what {model} was made from, matching these filters
// @view table The lineage of {model} begins with {count:root}
// @graph root

// A model without a parent may be known to have none, its makers may keep the parent secret, or no source may say; only a
// claim distinguishes the first two from the third.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(start:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
// For each degree of doubt, first without steps of unknown channel, then with all requested channels.
WITH DISTINCT start UNWIND range(1, size($status)) AS doubt UNWIND [false, true] AS unknown
MATCH path = (start)-[steps:FROM*0..]->(root)
WHERE all(step IN steps WHERE step.channel IN $channel AND (unknown OR step.channel <> 'unknown')
  AND step.status IN $status[..doubt] AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
WITH root, doubt, unknown, min(length(path)) AS depth
WITH root, min([doubt, unknown, depth]) AS best, EXISTS {
    MATCH (root)-[step:FROM]->()
    WHERE step.channel IN $channel AND step.status IN $status
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
  } AS derived
// A series or an organization begins with its members; without a root, the lineage comes from a cycle.
WITH collect({root: root, best: best, begins: NOT derived AND NOT (best[2] = 0 AND EXISTS {
    (root)<-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]-() })}) AS reached
WITH reached, any(one IN reached WHERE one.begins) AS begins
UNWIND [one IN reached WHERE CASE WHEN begins THEN one.begins ELSE one.best[2] = 0 END] AS one
WITH begins, one.root AS root, one.best AS best
// The origin of a model may be stated for one of its own checkpoints.
WITH *, COLLECT {
    MATCH (state)-[own:CHECKPOINT_OF]->(root) WHERE NOT $checkpoints AND own.since <= $asOf < own.until RETURN state
  } + root AS states
WITH *, [state IN states | [entry IN state.weightsOriginByDay WHERE entry < $asOf + '~'][-1]] AS origins
WITH *, nullIf(substring([origin IN origins WHERE origin IS NOT NULL][-1], 11), '') AS weightsOrigin
WITH *, COLLECT {
    UNWIND states AS state
    CALL (state, weightsOrigin) {
      MATCH (state)<-[:ABOUT]-(claim:Claim {predicate: 'weightsOrigin', value: weightsOrigin})-[:STATED_BY]->(source:Source)
      WHERE claim.stands AND claim.publishedBy <= $asOf
      RETURN source, claim.id AS id, claim.locators AS locators
      UNION ALL
      MATCH (state)-[claim:DESCRIBED_BY {predicate: 'weightsOrigin', value: weightsOrigin}]->(source)
      WHERE claim.since <= $asOf
      RETURN source, claim.claim AS id, claim.locators AS locators }
    RETURN {source: source.id, name: source.name, locators: locators} ORDER BY source.id, id } AS evidence
RETURN best[2] AS depth, root.name AS name,
  CASE
    WHEN NOT begins THEN 'what it comes from goes round in a cycle; nothing begins there'
    WHEN root:Dataset AND EXISTS { (root)-[made:FROM {channel: 'outputs'}]->() WHERE made.since <= $asOf < made.until }
      THEN 'made by a model, by a step that was not asked for'
    WHEN root:Dataset THEN 'made by no model, as far as sources say'
    WHEN weightsOrigin = 'from-scratch' THEN 'trained from scratch: known to have no parent'
    WHEN weightsOrigin = 'undisclosed' THEN 'not disclosed: a source says that the parent is not known'
    WHEN EXISTS { (root)-[step:FROM {channel: 'weights'}]->()
      WHERE $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until }
      THEN 'its weights have a parent, by a step that was not asked for'
    WHEN any(state IN states WHERE EXISTS {
      MATCH (state)<-[made:ENDS_IN WHERE made.stands AND made.since <= $asOf < made.until]-(stage)
      WHERE NOT EXISTS { (stage)-[from:STARTS_FROM WHERE from.stands AND from.since <= $asOf < from.until]->() }
        AND (EXISTS { (stage)<-[:ABOUT]-(kind:Claim {predicate: 'stageKind', value: 'pretraining'}
            WHERE kind.standsFrom <= $asOf < kind.standsUntil) }
          OR EXISTS { (stage)-[kind:DESCRIBED_BY {predicate: 'stageKind', value: 'pretraining'}
            WHERE kind.since <= $asOf < kind.until]->() })
    }) THEN 'begins with pretraining: no source names a parent'
    ELSE 'unknown: no source says'
  END + CASE WHEN best[1] THEN '; reached by a step of unknown kind, which may not pass on weights' ELSE '' END AS parent,
  $status[best[0] - 1] AS status, root.kind AS kind, root.released AS released, weightsOrigin,
  [said IN evidence | said.source] AS sources, evidence, root.id AS id
ORDER BY depth, name, id
