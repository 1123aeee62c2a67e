// What became known between two days: what was said first after the one and by the other, and what stood there before.
// @param from date "2024-12-31" The day from which; what was published by then is not new
// @param asOf date "2025-01-25" The day until which, that day included
// @param entity entity none Only what is said of this entity or leads to it, with the members of a series and what an organization made
// @order from, asOf
// @view sections
// @empty no source published after {from} and by {asOf} says anything new of the kind

// A month or a year ends with its last day: every day in it sorts before it with a tilde.
CALL () {
  WITH * WHERE $entity IS NULL
  MATCH (claim:Claim WHERE $from + '~' < claim.publishedBy <= $asOf) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(one)
  MATCH (one)<-[:ABOUT|OBJECT]-(claim:Claim WHERE $from + '~' < claim.publishedBy <= $asOf)
  RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(one)
  MATCH (one)<-[:ABOUT]-(claim:Claim WHERE $from + '~' < claim.publishedBy <= $asOf) RETURN claim, true AS ofSeries
}
MATCH (subject)<-[:ABOUT]-(claim)-[:STATED_BY]->(source)
WHERE NOT subject.kind IN ['Source', 'Conflict']
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
WITH * ORDER BY claim.publishedBy, claim.precedence
WITH subject, object, claim.says AS says, min(ofSeries) AS ofSeries, collect(claim) AS claims, 
  collect(DISTINCT {source: source.id, name: source.name, publishedOn: source.publishedOn, locators: claim.locators,
    status: claim.status, detail: claim.detail, claim: claim.id}) AS evidence
WITH *, claims[0] AS claim,
  [one IN claims WHERE one.standsFrom <= $asOf < one.standsUntil | one.value][0] AS after
OPTIONAL MATCH (was:Claim {matter: claim.matter})
WHERE was.standsFrom < $from + '~' < was.standsUntil AND was.value <> after
WITH * WHERE was IS NOT NULL OR NOT EXISTS {
  MATCH (earlier:Claim {matter: claim.matter})
  WHERE earlier.says = says AND earlier.publishedBy < $from + '~'
}
RETURN
  CASE WHEN was IS NULL THEN 'Said for the first time' ELSE 'Another value stands' END AS change,
  subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers | {name: word,
    value: coalesce([(claim)-[:VIA|TOPIC]->(at {id: claim[word]}) | at.name][0], claim[word])}]
    + [word IN claim.remarks WHERE word = 'detail' AND all(one IN evidence WHERE one.detail = claim.detail)
      | {name: word, value: claim.detail}] AS qualifiers,
  was.value AS before, claim.status AS status, [one IN evidence | one.name] AS saidBy, claim.publishedBy AS since,
  CASE WHEN ofSeries THEN subject.name END AS statedOf, evidence, subject.id AS subjectId, object.id AS objectId
ORDER BY change, since, subject, subjectId, predicate, toString(value), objectId, claim.precedence
