// What is only alleged, or is denied: by whom, of whom, and in what words.
// @param about entity "OpenAI"? Whom it concerns, with the members of a series and what an organization made; all if left out
// @param status list(disputed|alleged|denied|retracted) [alleged, denied] Only statements with one of these statuses
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source alleges or denies anything of the kind
// @view sections

// Without an entity the claims are found by their status; with one, from it, its members and its series.
CALL () {
  WITH * WHERE $about IS NULL
  MATCH (claim:Claim WHERE claim.status IN $status) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(one)
  MATCH (one)<-[:ABOUT|OBJECT|ATTRIBUTED_TO]-(claim:Claim) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(one)
  MATCH (one)<-[:ABOUT]-(claim:Claim) RETURN claim, true AS ofSeries
}
WITH * WHERE claim.publishedBy <= $asOf AND claim.status IN $status
MATCH (subject:Entity)<-[:ABOUT]-(claim)-[:STATED_BY]->(source:Source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH * ORDER BY claim.precedence
WITH subject, object, claim.says AS says, collect(claim)[0] AS claim, min(ofSeries) AS ofSeries,
  collect(DISTINCT source.id + coalesce(' quoting ' + speaker.name, '')) AS saidBy,
  collect(DISTINCT claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict, claim: claim.id,
    source: source.id, name: source.name, attributedTo: speaker.name}) AS evidence
RETURN subject.name AS about, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers | {name: word,
    value: coalesce([(claim)-[:VIA|TOPIC]->(at {id: claim[word]}) | at.name][0], claim[word])}]
  + [word IN claim.remarks WHERE all(one IN evidence WHERE one[word] = claim[word])
    | {name: word, value: claim[word]}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  subject.id AS subjectId, object.id AS objectId, evidence
ORDER BY about, subjectId, predicate, toString(value), objectId, claim.precedence
