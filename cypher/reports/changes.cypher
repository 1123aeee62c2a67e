// What became known between two days: what sources said for the first time, and what stood before.
// @param from date "2024-12-31" The day to compare with; what was published by then is not new
// @param asOf date "2025-01-25" The last day of the period
// @param entity entity none Only what is said of this entity or leads to it, with the members of a series and what an organization made
// @order from, asOf
// @view sections {count:change} from {from} to {asOf}
// @empty no source published after {from} and by {asOf} says anything new

// A month or a year counts as its last day: with a tilde at its end, it sorts after every day in it.
CALL () {
  MATCH (claim:Claim WHERE $from + '~' < claim.publishedBy <= CASE WHEN $entity IS NULL THEN $asOf END)
  RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*()
    <-[:ABOUT|OBJECT]-(claim WHERE $from + '~' < claim.publishedBy <= $asOf) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
    <-[:ABOUT]-(claim WHERE $from + '~' < claim.publishedBy <= $asOf) RETURN claim, true AS ofSeries }
MATCH (subject WHERE NOT subject.kind IN ['Source', 'Conflict'])<-[:ABOUT]-(claim)-[:STATED_BY]->(source)
WITH * ORDER BY claim.publishedBy, claim.precedence
WITH subject, claim.says AS says, min(ofSeries) AS ofSeries, collect(claim)[0] AS claim,
  collect(CASE WHEN claim.standsFrom <= $asOf < claim.standsUntil THEN claim.value END)[0] AS after,
  collect(DISTINCT claim {.locators, .status, .detail, claim: claim.id, source: source.id, name: source.name,
    publishedOn: source.publishedOn}) AS evidence
// What was said on the matter before, and which value stood.
WITH *, COLLECT {
    MATCH (old:Claim {matter: claim.matter} WHERE old.publishedBy < $from + '~')
    RETURN old {.says, .value, .standsUntil} } AS earlier
WITH *, [old IN earlier WHERE $from + '~' < old.standsUntil AND old.value <> after | old.value][0] AS before
WHERE before IS NOT NULL OR none(old IN earlier WHERE old.says = says)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN CASE WHEN before IS NULL THEN 'Said for the first time' ELSE 'Another value stands' END AS change,
  subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR word = 'detail' AND all(one IN evidence WHERE one.detail = claim.detail)
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  before, claim.status AS status, [one IN evidence | one.name] AS saidBy, claim.publishedBy AS since,
  CASE WHEN ofSeries THEN subject.name END AS statedOf, evidence, subject.id AS subjectId, object.id AS objectId
ORDER BY change, since, subject, subjectId, predicate, toString(value), objectId, claim.precedence
