// All claims about an entity or by it: who makes each, where, and how it stands.
// @param entity entity "DeepSeek-R1" The entity whose claims to show, with the members of a series and what an organization made
// @param predicate list(Predicate) "INITIALIZED_FROM"? Only claims with these predicates; all if left out
// @param status list(Status) [] Only claims with one of these statuses; all if empty
// @param source entity(Source) none Only what this source says
// @view statements {count:claim} about {entity} by {count:source by source}
// @empty no claim about {entity} matches these filters
// @graph subject, claim, object, source

// Claims are about an entity as their subject or object, and by it as their source or as whom a source quotes. What is
// said of a series holds for its members.
CALL () {
  MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(near)
  RETURN DISTINCT near, false AS ofSeries
  UNION
  MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(near) RETURN near, true AS ofSeries }
CALL (near, ofSeries) {
  MATCH (near)<-[at:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO]-(node:Claim) WHERE at:ABOUT OR NOT ofSeries
  RETURN node, null AS step
  UNION ALL
  // Inline claims, in the relationships that they claim.
  MATCH (near)-[step WHERE step.heldBy IS NOT NULL]-() WHERE startNode(step) = near OR NOT ofSeries
  RETURN null AS node, step
  UNION ALL
  MATCH (near:Source WHERE NOT ofSeries)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
  MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id AND near.id IN step.sources]->()
  RETURN null AS node, step }
WITH node, step, min(ofSeries) AS ofSeries, coalesce(node.predicate, step.predicate, type(step)) AS predicate
WHERE predicate IN $predicate AND coalesce(node.status, step.status) IN $status
  AND coalesce(node.publishedBy, step.since) <= $asOf
WITH *, coalesce([(node)-[:ABOUT]->(at) | at][0], startNode(step)) AS near,
  coalesce([(node)-[:OBJECT]->(at) | at][0], CASE WHEN NOT step:DESCRIBED_BY THEN endNode(step) END) AS far
WITH node, step, ofSeries, predicate, near.id <> $entity AS apart, near.name AS about, near.id AS aboutId, far.id AS farId,
  toString(coalesce(far.name, node.value, step.value)) AS text, coalesce(node.says, step.claim) AS says
// Sorted before each row is worked out, so that rows come out at once and need no memory.
ORDER BY apart, about, aboutId, predicate, text, farId, says, node.precedence
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
WITH * WHERE coalesce($source, source.id) = source.id
OPTIONAL MATCH (speaker:Entity {id: claim.attributed})
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN subject.name AS subject, predicate, coalesce(object.name, claim.value) AS value, claim.status AS status,
  claim.rank AS rank, source.name AS sourceName, claim.locators AS locators, claim.rankReason AS rankReason,
  [word IN claim.qualifiers + claim.remarks WHERE word <> 'note'
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)) AS support,
  speaker.name AS attributedTo, claim.note AS note, claim.method AS method, source.publishedOn AS publishedOn,
  source.sourceKind AS sourceKind, source.url AS url, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  source.id AS source, subject.id AS subjectId, object.id AS objectId, claim.id AS id
ORDER BY apart, about, aboutId, predicate, text, farId, says, node.precedence
