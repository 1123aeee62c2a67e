// What became known between two days: what sources said for the first time, and what stood before.
// @param from date "2024-12-31" The day to compare with; what was published by then is not new
// @param asOf date "2025-01-25" The last day of the period
// @param entity entity none Only what is said of this entity or leads to it, with the members of a series and what an organization made
// @order from, asOf
// @view sections {count:change} from {from} to {asOf}
// @empty no source published after {from} and by {asOf} says anything new

// A month or a year counts as its last day: with a tilde at its end, it sorts after every day in it.
CALL () {
  MATCH (node:Claim WHERE $from + '~' < node.publishedBy <= CASE WHEN $entity IS NULL THEN $asOf END)
  RETURN node, null AS step, false AS ofSeries
  UNION
  MATCH (source:Source WHERE $from + '~' < source.publishedBy <= CASE WHEN $entity IS NULL THEN $asOf END)
  MATCH (source)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
  MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id AND source.id IN step.sources]->()
  RETURN null AS node, step, false AS ofSeries
  UNION
  CALL () {
    MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(near)
    RETURN near, false AS ofSeries
    UNION
    MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(near)
    RETURN near, true AS ofSeries }
  CALL (near, ofSeries) {
    MATCH (near)<-[at:ABOUT|OBJECT]-(node WHERE $from + '~' < node.publishedBy <= $asOf) WHERE at:ABOUT OR NOT ofSeries
    RETURN node, null AS step
    UNION
    MATCH (near)-[step WHERE step.heldBy IS NOT NULL AND $from + '~' < step.since <= $asOf]-()
    WHERE startNode(step) = near OR NOT (ofSeries OR step:DESCRIBED_BY) RETURN null AS node, step }
  RETURN node, step, ofSeries }
WITH node, step, min(ofSeries) AS ofSeries
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
WITH * WHERE NOT subject.kind IN ['Source', 'Conflict']
WITH * ORDER BY claim.publishedBy, claim.precedence
WITH subject, object, claim.says AS says, min(ofSeries) AS ofSeries, collect(claim)[0] AS claim,
  collect(CASE WHEN claim.standsFrom <= $asOf < claim.standsUntil THEN claim.value END)[0] AS after,
  collect(DISTINCT claim {.locators, .status, .detail, claim: claim.id, source: source.id, name: source.name,
    publishedOn: source.publishedOn}) AS evidence
// What was said on the matter before, and which value stood.
WITH *, COLLECT {
    MATCH (old:Claim {matter: claim.matter} WHERE old.publishedBy < $from + '~')
    RETURN old {.says, .value, .standsUntil} } AS earlier
WITH *, [old IN earlier WHERE $from + '~' < old.standsUntil AND old.value <> after | old.value][0] AS before
WHERE before IS NOT NULL OR none(old IN earlier WHERE old.says = says)
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN CASE WHEN before IS NULL THEN 'Said for the first time' ELSE 'Another value stands' END AS change,
  subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR word = 'detail' AND all(one IN evidence WHERE one.detail = claim.detail)
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  before, claim.status AS status, [one IN evidence | one.name] AS saidBy, claim.publishedBy AS since,
  CASE WHEN ofSeries THEN subject.name END AS statedOf, evidence, subject.id AS subjectId, object.id AS objectId
ORDER BY change, since, subject, subjectId, predicate, toString(value), objectId, claim.precedence
