// What happened when: releases of models or anything else with a date, each with its sources.
// @param from date none The first year, month or day to show
// @param to date none The last year, month or day to show
// @param about entity none Only this entity, the members of a series, what an organization made, and what it runs, founded or took part in
// @param kind list(Model|Dataset|Product|Organization|Person|Event|Topic) [Model] Only entities of these kinds; all if empty
// @param statements boolean false Whether to add other statements about a day, such as a price or a place in a chart
// @empty no source gives a date in this period that matches these filters
// @order from, to
// @view timeline {count:dated statement}: {each:status}

// Dates are values of properties, or the days of other statements. A month or a year stands for all its days.
WITH ['releasedOn', 'foundedOn', 'bornOn', 'happenedOn'] AS dates
CALL (dates) {
  MATCH (node:Claim WHERE node.predicate IN CASE WHEN $about IS NULL THEN dates ELSE [] END) RETURN node, null AS step
  UNION
  MATCH (node:Claim WHERE node.when >= CASE WHEN $about IS NULL AND $statements THEN left($from, 4) END)
  RETURN node, null AS step
  UNION
  // Inline claims; a collection knows which words its claims have.
  MATCH (collection:Collection WHERE $about IS NULL
    AND any(word IN properties(collection).inlineClaims WHERE word IN dates OR $statements AND word = 'when'))
  MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id
    AND (step.predicate IN dates OR $statements AND step.when >= left($from, 4))]->() RETURN null AS node, step
  UNION
  CALL () {
    MATCH (:Entity {id: $about})-[of:DEVELOPED_BY|MEMBER_OF|RUNS|OWNED_BY|FOUNDED_BY|SPUN_OFF_FROM|DIVISION_OF
      |TOOK_PART_IN|CONCERNS|TARGETS|CAUSED WHERE of.stands AND of.since <= $asOf < of.until]-(near) RETURN near
    UNION
    MATCH (:Entity {id: $about})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(near)
    RETURN near }
  CALL (near) {
    MATCH (near)<-[:ABOUT]-(node) RETURN node, null AS step
    UNION ALL
    MATCH (near)-[step WHERE step.heldBy IS NOT NULL]->() RETURN null AS node, step } RETURN node, step }
CALL (node, step) {
  MATCH (subject)<-[:ABOUT]-(node)-[:STATED_BY]->(source)
  OPTIONAL MATCH (node)-[:OBJECT]->(object)
  RETURN node AS claim, subject, object, source
  UNION ALL
  // An inline claim, with what a node would have.
  MATCH (source:Entity {id: step.sources[0]})
  RETURN step {.*, id: step.claim, says: step.claim, predicate: coalesce(step.predicate, type(step)), rank: 'normal',
    publishedBy: step.since, standsFrom: step.since, standsUntil: step.until, supportByDay: [step.since + ' 1'],
    qualifiers: coalesce(step.qualifiers, []), remarks: coalesce(step.remarks, []),
    precedence: '1 0 ' + source.precedence + ' ' + step.claim} AS claim,
    startNode(step) AS subject, CASE WHEN NOT step:DESCRIBED_BY THEN endNode(step) END AS object, source }
WITH *, subject AS entity, CASE WHEN claim.predicate IN dates THEN claim.value WHEN $statements THEN claim.when END AS date
WHERE claim.publishedBy <= $asOf AND (date >= $from OR $from STARTS WITH date) AND (date <= $to OR date STARTS WITH $to)
  AND entity.kind IN $kind
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its ORDER BY claim.precedence
WITH date, entity, object, claim.predicate IN dates AS dated, claim.says AS says, collect(claim)[0] AS claim,
  collect(DISTINCT source.id + coalesce(' quoting ' + who.name, '')) AS saidBy,
  collect(DISTINCT its.rankReason) AS rankReasons,
  collect(its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence
RETURN date, entity.name AS name, claim.predicate AS predicate,
  coalesce(object.name, CASE WHEN NOT dated THEN claim.value END) AS value,
  [word IN claim.qualifiers WHERE dated OR word <> 'when' | {name: word, value: claim[word]}]
  + [word IN claim.remarks WHERE word IN ['asWritten', 'detail'] AND all(one IN evidence WHERE one[word] = claim[word])
    | {name: word, value: claim[word]}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, rankReasons, entity.kind AS kind, entity.released AS released,
  COLLECT { MATCH (entity)(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())*(series)
    RETURN series.name ORDER BY size(of) DESC, series.name LIMIT 1 }[0] AS family,
  entity.id AS entityId, object.id AS objectId, evidence
ORDER BY date, name, entityId, predicate, claim.precedence
