// Whether and how a model comes from another: each step between the two, with its sources and where they say so.
// @param model entity(Model|Dataset|Organization) "DeepSeek-R1-Distill-Qwen-7B" The model to explain; a series or an organization stands for its models and data
// @param origin entity(Model|Dataset|Organization) "DeepSeek-V3-Base" What it came from; the two may be given in either order
// @param status list(Status) [asserted, disputed, alleged] Only steps with one of these statuses, and denied ones; all if empty
// @empty no source connects {model} and {origin}, matching these filters
// @differ model, origin
// @view paths
// @graph child, step, parent
// @outline from, fromName, relationship, channel, summary, status, to, toName, depth, arrives, reversed

// Breadth-first walks up from the one and back down from the other, then the steps among what both reach: never paths,
// of which there may be too many to list. A denied step between the two is returned, but not followed.
MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(model:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT model) AS models
MATCH (:Entity {id: $origin})<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(origin:Model|Dataset)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH models, collect(DISTINCT origin) AS origins
WITH *, [origin IN origins WHERE NOT origin IN models] AS others
WITH CASE others WHEN [] THEN [model IN models WHERE NOT model IN origins] ELSE models END AS models,
  CASE others WHEN [] THEN origins ELSE others END AS origins,
  [status IN $status WHERE NOT status IN ['denied', 'retracted']] AS standing
// The first of the two directions that connects them, otherwise one with a denied step between them.
UNWIND [true, false] AS joined
UNWIND [{from: models, to: origins, reversed: false}, {from: origins, to: models, reversed: true}] AS way
CALL (way, standing) {
  UNWIND way.from AS start
  MATCH path = (start)-[steps:FROM*0..]->(child)
  WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN $status + ['denied', 'retracted']
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
    AND none(node IN nodes(path) WHERE node IN way.to)
  WITH child, min(length(path)) + 1 AS depth
  WITH collect({child: child, depth: depth}) AS reached
  WITH reached, [one IN reached WHERE NOT one.child IN way.from | one.child] + way.to AS inside
  CALL (way, inside, standing) {
    UNWIND way.to AS end
    MATCH path = (end)<-[steps:FROM*0..]-(below)
    WHERE all(step IN steps WHERE step.channel IN $channel AND step.status IN standing
      AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
      AND all(node IN nodes(path) WHERE node IN inside)
    RETURN collect(DISTINCT below) AS parents }
  UNWIND reached AS one
  WITH one.child AS child, one.depth AS depth, parents
  MATCH (child)-[step:FROM]->(parent)
  WHERE parent IN parents AND step.channel IN $channel AND step.status IN $status + ['denied', 'retracted']
    AND ($checkpoints IN step.checkpoints OR $checkpoints AND step.summary) AND step.since <= $asOf < step.until
  RETURN collect({child: child, step: step, parent: parent, depth: depth,
    stands: NOT step.status IN ['denied', 'retracted']}) AS between
}
WITH way, between, joined WHERE any(one IN between WHERE NOT joined OR one.depth = 1 AND one.stands) LIMIT 1
UNWIND between AS one
WITH way, one.child AS child, one.step AS step, one.parent AS parent, one.depth AS depth
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
RETURN child.id AS from, child.name AS fromName, child.kind AS fromKind, child.released AS fromReleased,
  step.kind AS relationship, step.channel AS channel,
  {weights: 'parent', outputs: 'teacher', data: 'data', design: 'design', unknown: 'origin'}[step.channel] AS role,
  step.stage AS stage, step.algorithm AS algorithm, step.tokens AS tokens, step.samples AS samples, step.epochs AS epochs,
  step.detail AS detail, step.via AS via, step.ofSeries AS statedOf, step.summary AS summary, step.status AS status,
  parent.id AS to, parent.name AS toName, parent.kind AS toKind, parent.released AS toReleased, parent.series AS toSeries,
  nullIf(substring([entry IN parent.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS toReleasedOn,
  depth, parent IN way.to AS arrives, way.reversed AS reversed,
  CASE WHEN step.status IN ['denied', 'retracted'] THEN COLLECT {
    MATCH (child)-[stands:FROM {channel: step.channel}]->(other)
    WHERE $checkpoints IN stands.checkpoints AND stands.since <= $asOf < stands.until
      AND NOT stands.status IN ['denied', 'retracted']
    RETURN DISTINCT other.name AS name ORDER BY name } END AS instead,
  [i IN range(0, size(step.sources) - 1) WHERE step.sourceDays[i] <= $asOf | step.sources[i]] AS sources,
  evidence, [said IN evidence | said.claim] AS claims
ORDER BY depth, fromName, from, {weights: 0, outputs: 1, data: 2, design: 3, unknown: 4}[channel], toName, to, relationship
