// What training cost, in money, GPUs and time: every value that is claimed, who claims it, and how it stands.
// @param about entity(Model|Organization|TrainingStage) "DeepSeek-V3"? Only this model, its training stages and its series, or all that this series or organization made
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source says what training cost there
// @view sections

// Comparisons count when they are about costs. The values come in this order, the best of each first.
WITH ['trainingCostUsd', 'gpuHours', 'trainingDays', 'gpusForTraining', 'TRAINED_WITH', 'COMPARED_WITH'] AS costs
CALL (costs) {
  MATCH (claim:Claim WHERE claim.predicate IN CASE WHEN $about IS NULL THEN costs ELSE [] END)
  RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()<-[of:MEMBER_OF|DEVELOPED_BY|STAGE_OF
    WHERE of.stands AND of.since <= $asOf < of.until]-())*()<-[:ABOUT]-(claim WHERE claim.predicate IN costs)
  RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $about})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
    <-[:ABOUT]-(claim WHERE claim.predicate IN costs) RETURN claim, true AS ofSeries
}
MATCH (subject)<-[:ABOUT]-(claim WHERE claim.publishedBy <= $asOf)-[:STATED_BY]->(source)
WHERE claim.predicate <> 'COMPARED_WITH'
  OR any(word IN ['cost', 'comput', 'gpu', 'chip'] WHERE toLower(claim.measure) CONTAINS word)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, [at IN range(0, size(costs) - 1) WHERE costs[at] = claim.predicate][0] AS place,
  claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its
ORDER BY claim.precedence
WITH subject, object, place, claim.says AS says, collect(claim)[0] AS claim, min(ofSeries) AS ofSeries,
  collect(DISTINCT source.id + coalesce(' quoting ' + who.name, '')) AS saidBy,
  collect(DISTINCT its.rankReason) AS rankReasons,
  collect(its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence
RETURN subject.name AS name, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks WHERE word IN claim.qualifiers
    OR word IN ['asWritten', 'detail'] AND all(one IN evidence WHERE one[word] = claim[word])
    | {name: word, value: claim[word]}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, rankReasons, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  subject.kind AS kind, subject.id AS subjectId, object.id AS objectId, evidence
ORDER BY name, subjectId, place, claim.precedence
