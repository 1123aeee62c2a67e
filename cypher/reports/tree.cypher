// The family tree of a model: each step between it and what it came from, or what came from it.
// @param model entity(Model|Dataset|Organization) "DeepSeek-R1-Distill-Llama-70B" The root of the tree; a series or an organization stands for its models and data
// @param direction choice(ancestors|descendants|both) ancestors Which way to go from the root
// @empty no source names what {model} was made from or what was made from it, matching these filters
// @view graph
// @graph child, step, parent
// @outline direction, from, fromName, fromKind, fromReleased, relationship, channel, stage, algorithm, tokens, samples, epochs, detail, via, statedOf, summary, status, to, toName, toKind, toReleased, toSeries, toReleasedOn, toWeightsOrigin, depth

// Each half is one breadth-first walk, then the steps that leave its entities: never paths.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(member:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH DISTINCT member
CALL (member) {
  WITH member WHERE $direction <> 'descendants'
  MATCH path = (member)-[steps:FROM*0..]->(child)
  WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
  WITH child, min(length(path)) + 1 AS depth
  MATCH (child)-[step:FROM]->(parent)
  RETURN 'ancestors' AS direction, child, step, parent, depth
  UNION ALL
  WITH member WHERE $direction <> 'ancestors'
  MATCH path = (member)<-[steps:FROM*0..]-(parent)
  WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
  WITH parent, min(length(path)) + 1 AS depth
  MATCH (parent)<-[step:FROM]-(child)
  // Checkpoints of another model, and what is said only of a series, end no branch of their own.
  WHERE EXISTS { (child)<-[next:FROM]-() WHERE $checkpoints IN next.checkpoints } OR step.ofSeries IS NULL
    AND ($checkpoints OR NOT EXISTS { (child)-[state:CHECKPOINT_OF]->() WHERE state.since <= $asOf < state.until })
  RETURN 'descendants' AS direction, child, step, parent, depth }
WITH direction, child, step, parent, min(depth) AS depth
WHERE depth <= $depth AND step.channel IN $channel AND step.status IN $status
  AND ($checkpoints IN step.checkpoints OR $checkpoints AND step.summary) AND step.since <= $asOf < step.until
WITH direction, depth, child, step, parent, child.name AS fromName, child.id AS from, step.channel AS channel,
  {weights: 0, outputs: 1, data: 2, design: 3, unknown: 4}[step.channel] AS place, parent.name AS toName, parent.id AS to,
  step.kind AS relationship
// Sorted before each row is worked out, so that rows come out at once and need no memory.
ORDER BY direction, depth, fromName, from, place, toName, to, relationship
WITH *, COLLECT {
    CALL (step) {
      MATCH (claim:Claim WHERE claim.id IN step.claims AND claim.publishedBy <= $asOf)-[:STATED_BY]->(source)
      RETURN claim.id AS id, claim.status AS status, claim.locators AS locators, source
      UNION ALL
      // Inline claims, by the ends and the type of the relationships that hold them.
      UNWIND step.inlineClaims AS inline
      WITH split(inline, '\t') AS at
      MATCH (:Entity {id: at[0]})-[claim WHERE claim.heldBy IS NOT NULL AND type(claim) = at[1] AND claim.since <= $asOf]->
        (end WHERE end.id = at[2])
      MATCH (source:Entity {id: claim.sources[0]})
      RETURN claim.claim AS id, claim.status AS status, claim.locators AS locators, source }
    RETURN {source: source.id, name: source.name, status: status, locators: locators, claim: id,
      url: source.url, rewords: source.sourceKind = 'paraphrase'} ORDER BY source.id, id
  } AS evidence
RETURN direction, from, fromName, child.kind AS fromKind, child.released AS fromReleased,
  relationship, channel, {
    ancestors: {weights: 'parent', outputs: 'teacher', data: 'data', design: 'design', unknown: 'origin'},
    descendants: {weights: 'became', outputs: 'taught', data: 'trained', design: 'shaped', unknown: 'led to'}
  }[direction][channel] AS role,
  step.stage AS stage, step.algorithm AS algorithm, step.tokens AS tokens, step.samples AS samples, step.epochs AS epochs,
  step.detail AS detail, step.via AS via, step.ofSeries AS statedOf, step.summary AS summary, step.status AS status,
  to, toName, parent.kind AS toKind, parent.released AS toReleased, parent.series AS toSeries,
  nullIf(substring([entry IN parent.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS toReleasedOn,
  COLLECT { MATCH (parent)(()<-[own:CHECKPOINT_OF WHERE NOT $checkpoints AND own.since <= $asOf < own.until]-()){0,1}(state)
    WITH state, substring([entry IN state.weightsOriginByDay WHERE entry < $asOf + '~'][-1], 11) AS origin
    WHERE origin <> '' RETURN origin ORDER BY state <> parent }[0] AS toWeightsOrigin,
  depth, [i IN range(0, size(step.sources) - 1) WHERE step.sourceDays[i] <= $asOf | step.sources[i]] AS sources,
  evidence, [said IN evidence | said.claim] AS claims
ORDER BY direction, depth, fromName, from, place, toName, to, relationship
