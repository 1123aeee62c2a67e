// How models came off on benchmarks and against each other: outcome, measure, score, and who claims it.
// @param about entity(Model|Benchmark|Product|Organization|Hardware|Technique|Person) "DeepSeek-R1"? Whose results, with the members of a series and what an organization made, or on which benchmark; all if left out
// @param outcome list(better|similar|worse|mixed|unstated) [] Only results that came out so; unstated where no source says; all if empty
// @param status list(Status) [] Only statements with one of these statuses; all if empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source compares or measures what this asks for
// @view sections

// Without an entity the claims are found by their predicate; with one, from it, its members and its series.
CALL () {
  UNWIND CASE WHEN $about IS NULL THEN ['EVALUATED_ON', 'COMPARED_WITH'] ELSE [] END AS predicate
  MATCH (claim:Claim {predicate: predicate}) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*()
    <-[:ABOUT|OBJECT|VIA]-(claim) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
    <-[:ABOUT]-(claim) RETURN claim, true AS ofSeries
}
WITH * WHERE claim.predicate IN ['EVALUATED_ON', 'COMPARED_WITH'] AND coalesce(claim.outcome, 'unstated') IN $outcome
  AND claim.publishedBy <= $asOf AND claim.status IN $status
MATCH (claim)-[:ABOUT]->(subject), (claim)-[:OBJECT]->(object), (claim)-[:STATED_BY]->(source)
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its ORDER BY claim.precedence
WITH subject, object, claim.says AS says, collect(claim)[0] AS claim, min(ofSeries) AS ofSeries,
  collect(DISTINCT its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence,
  collect(DISTINCT source.id + coalesce(' quoting ' + who.name, '')) AS saidBy
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN subject.name AS of, claim.predicate AS predicate, object.name AS value,
  [word IN claim.qualifiers + [word IN claim.remarks
      WHERE word <> 'note' AND all(one IN evidence WHERE one[word] = claim[word])]
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  subject.id AS subjectId, object.id AS objectId, evidence
ORDER BY of, subjectId, predicate, value, objectId, claim.precedence
