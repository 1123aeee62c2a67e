// All statements with some predicates: what each says, about whom, and who says so.
// @param predicate list(Predicate) "LEADS" The predicates, separated by commas
// @param text string none Only statements with this text in a name, a value or a qualifier, ignoring case
// @param kind list(Kind) [] Only statements about these kinds of entity; all if empty
// @param about entity none Only statements about this entity, or that mention it, with its training stages, the members of a series and what an organization made
// @param source entity(Source|Person|Organization) none Only what this source says; a person or an organization also through sources that speak for it, and as others quote it
// @param outcome list(better|similar|worse|mixed|unstated) [] Only comparisons with one of these outcomes, unstated when no source gives one; all if empty
// @param measure list [] Only comparisons by a measure that contains one of these words; all if empty
// @param status list(Status) [] Only statements with one of these statuses; all if empty
// @view table {count:statement}: {each:status}

// Claims are found from the entity, its members and its series, otherwise from their sources, otherwise by status if few
// claims have it, otherwise by predicate.
CALL () {
  UNWIND CASE WHEN coalesce($about, $source) IS NULL AND 'asserted' IN $status THEN $predicate END AS predicate
  MATCH (node:Claim {predicate: predicate}) RETURN node, null AS step, false AS ofSeries
  UNION
  UNWIND CASE WHEN coalesce($about, $source) IS NULL AND NOT 'asserted' IN $status THEN $status END AS status
  MATCH (node:Claim {status: status}) RETURN node, null AS step, false AS ofSeries
  UNION
  // Inline claims, in the relationships that they claim; a collection knows which words its claims have.
  UNWIND CASE WHEN coalesce($about, $source) IS NULL AND 'asserted' IN $status THEN $predicate END AS predicate
  MATCH (collection:Collection WHERE predicate IN properties(collection).inlineClaims)
  MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id
    AND predicate IN [type(step), step.predicate]]->() RETURN null AS node, step, false AS ofSeries
  UNION
  CALL () {
    MATCH (:Entity {id: CASE WHEN $about IS NULL THEN $source END})
      (()<-[of:SPEAKS_FOR WHERE of.stands AND of.since <= $asOf < of.until]-()){0,1}(speaker) RETURN speaker }
  CALL (speaker) {
    MATCH (speaker)<-[:STATED_BY|ATTRIBUTED_TO]-(node) RETURN node, null AS step
    UNION ALL
    MATCH (speaker:Source)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
    MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id AND speaker.id IN step.sources]->()
    RETURN null AS node, step } RETURN node, step, false AS ofSeries
  UNION
  CALL () {
    MATCH (:Entity {id: $about})(()<-[of:MEMBER_OF|DEVELOPED_BY|STAGE_OF
      WHERE of.stands AND of.since <= $asOf < of.until]-())*(near) RETURN DISTINCT near, false AS ofSeries
    UNION
    MATCH (:Entity {id: $about})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(near)
    RETURN DISTINCT near, true AS ofSeries }
  CALL (near, ofSeries) {
    MATCH (near)<-[at:ABOUT|OBJECT|VIA|TOPIC|ATTRIBUTED_TO]-(node) WHERE at:ABOUT OR NOT ofSeries
    RETURN node, null AS step
    UNION ALL
    MATCH (near)-[step WHERE step.heldBy IS NOT NULL]-()
    WHERE startNode(step) = near OR NOT (ofSeries OR step:DESCRIBED_BY) RETURN null AS node, step }
  RETURN node, step, ofSeries }
WITH node, step, min(ofSeries) AS ofSeries, coalesce(node.predicate, step.predicate, type(step)) AS predicate,
  coalesce(node, step) AS its
WHERE predicate IN $predicate AND its.status IN $status AND coalesce(node.publishedBy, step.since) <= $asOf
  AND coalesce(its.outcome, 'unstated') IN $outcome AND ($measure = [] OR predicate <> 'COMPARED_WITH'
    OR any(word IN $measure WHERE toLower(its.measure) CONTAINS toLower(word)))
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
WITH * WHERE subject.kind IN $kind
  AND ($source IS NULL OR $source IN [source.id, claim.attributed] OR claim.attributed IS NULL
    AND EXISTS { (source)-[of:SPEAKS_FOR WHERE of.stands AND of.since <= $asOf < of.until]->({id: $source}) })
  AND ($text IS NULL OR any(part IN [subject.name, object.name, claim.value, claim.asWritten, claim.detail]
    + [word IN claim.qualifiers WHERE NOT word IN ['via', 'topic'] | claim[word]]
    + [(node)-[:ATTRIBUTED_TO|VIA|TOPIC]->(at) | at.name]
    WHERE toLower(toString(part)) CONTAINS toLower($text)))
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its ORDER BY claim.precedence
WITH subject, object, claim.says AS says, collect(claim)[0] AS claim, min(ofSeries) AS ofSeries,
  collect(DISTINCT source.id + coalesce(' quoting ' + who.name, '')) AS saidBy,
  collect(DISTINCT its.rankReason) AS rankReasons,
  collect(DISTINCT its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN subject.name AS about, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR all(one IN evidence WHERE one[word] = claim[word])
      AND (word <> 'note' OR claim.status IN ['alleged', 'denied'])
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  subject.kind AS kind, rankReasons, subject.id AS subjectId, object.id AS objectId, evidence
ORDER BY about, subjectId, [at IN range(0, size($predicate) - 1) WHERE $predicate[at] = claim.predicate][0],
  claim.precedence
