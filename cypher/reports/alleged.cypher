// What is only alleged, or is denied: by whom, of whom, and in what words.
// @param about entity "OpenAI"? Whom it concerns, with the members of a series and what an organization made; all if left out
// @param status list(disputed|alleged|denied|retracted) [alleged, denied] Only statements with one of these statuses
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source alleges or denies anything of the kind
// @view sections

// Without an entity the claims are found by their status; with one, from it, its members and its series.
CALL () {
  MATCH (claim:Claim WHERE claim.status IN CASE WHEN $about IS NULL THEN $status ELSE [] END)
  RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*()
    <-[:ABOUT|OBJECT|ATTRIBUTED_TO]-(claim WHERE claim.status IN $status) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
    <-[:ABOUT]-(claim WHERE claim.status IN $status) RETURN claim, true AS ofSeries
}
MATCH (subject)<-[:ABOUT]-(claim WHERE claim.publishedBy <= $asOf)-[:STATED_BY]->(source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its ORDER BY claim.precedence
WITH subject, object, claim.says AS says, collect(claim)[0] AS claim, min(ofSeries) AS ofSeries,
  collect(DISTINCT source.id + coalesce(' quoting ' + who.name, '')) AS saidBy,
  collect(DISTINCT its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN subject.name AS about, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR all(one IN evidence WHERE one[word] = claim[word])
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  subject.id AS subjectId, object.id AS objectId, evidence
ORDER BY about, subjectId, predicate, toString(value), objectId, claim.precedence
