// All that is said with one or several predicates, of whatever it is said: what, of whom, and who says so.
// @param predicate list(Predicate) "LEADS" What is said, one word or several with commas
// @param text string none Only what holds this text in a name, a value or a qualifier, in any case
// @param kind list(Kind) [] Only what is said of these kinds; all if empty
// @param about entity none Only what is said of this entity or leads to it, with the members of a series and what an organization made
// @param source entity(Source) none Only what this source says
// @param status list(Status) [] Only statements with one of these statuses; all if empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table

// Without an entity the claims are found by their predicate; with one, from it, its members and its series.
CALL () {
  UNWIND CASE WHEN $about IS NULL THEN $predicate ELSE [] END AS predicate
  MATCH (claim:Claim {predicate: predicate}) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*()
    <-[:ABOUT|OBJECT]-(claim WHERE claim.predicate IN $predicate) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
    <-[:ABOUT]-(claim WHERE claim.predicate IN $predicate) RETURN claim, true AS ofSeries
}
MATCH (subject)<-[:ABOUT]-(claim WHERE claim.publishedBy <= $asOf AND claim.status IN $status)-[:STATED_BY]->(source)
WHERE coalesce($source, source.id) = source.id AND subject.kind IN $kind
  AND ($text IS NULL OR any(part IN [subject.name, claim.value, claim.asWritten, claim.detail]
    + [word IN claim.qualifiers WHERE NOT word IN ['via', 'topic'] | claim[word]]
    + [(claim)-[:OBJECT|ATTRIBUTED_TO|VIA|TOPIC]->(at) | at.name]
    WHERE toLower(toString(part)) CONTAINS toLower($text)))
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its ORDER BY claim.precedence
WITH subject, object, claim.says AS says, collect(claim)[0] AS claim, min(ofSeries) AS ofSeries,
  collect(DISTINCT source.id + coalesce(' quoting ' + who.name, '')) AS saidBy,
  collect(DISTINCT its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN subject.name AS about, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR word <> 'note' AND all(one IN evidence WHERE one[word] = claim[word])
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  subject.kind AS kind, subject.id AS subjectId, object.id AS objectId, evidence
ORDER BY predicate, about, subjectId, claim.precedence
