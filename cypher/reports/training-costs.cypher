// What training cost, in money, GPUs and time: every value that is claimed, who claims it, and how it stands.
// @param about entity(Model|Organization|TrainingStage) "DeepSeek-V3"? Only this model and its training stages, or all that this organization made
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source says what training cost there
// @view table

CALL () {
  WITH * WHERE $about IS NULL
  MATCH (claim:Claim)
  WHERE claim.predicate IN
    ['trainingCostUsd', 'gpuHours', 'trainingDays', 'gpusForTraining', 'TRAINED_WITH', 'COMPARED_WITH']
  RETURN claim
  UNION
  WITH * WHERE $about IS NOT NULL
  MATCH (about:Entity {id: $about})
  MATCH path = (about)<-[:DEVELOPED_BY|MEMBER_OF|STAGE_OF*0..]-(subject)
  WITH DISTINCT subject
  MATCH (claim:Claim)-[:ABOUT]->(subject)
  WHERE claim.predicate IN
    ['trainingCostUsd', 'gpuHours', 'trainingDays', 'gpusForTraining', 'TRAINED_WITH', 'COMPARED_WITH']
  RETURN claim
}
WITH claim
WHERE claim.predicate <> 'COMPARED_WITH'
  OR any(word IN ['cost', 'comput', 'gpu', 'chip'] WHERE toLower(claim.measure) CONTAINS word)
MATCH (claim)-[:ABOUT]->(subject:Entity)
MATCH (claim)-[:STATED_BY]->(source:Source)
WHERE $asOf IS NULL OR source.publishedBy <= $asOf
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH claim, subject, source, object, speaker ORDER BY source.id, claim.id
WITH
  subject, object, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  claim.count AS count, claim.precision AS precision, claim.measure AS measure, claim.outcome AS outcome,
  claim.ratioPercent AS ratioPercent,
  collect(DISTINCT claim.rank) AS ranks,
  collect(DISTINCT claim.status) AS statuses,
  collect(DISTINCT source.id) AS sources,
  collect(DISTINCT speaker.name) AS attributedTo,
  count(DISTINCT CASE WHEN NOT claim.status IN ['denied', 'retracted'] THEN coalesce(source.voice, source.id) END) AS support,
  collect(DISTINCT claim.rankReason) AS rankReasons,
  collect(DISTINCT claim.asWritten) AS asWritten,
  collect({source: source.id, name: source.name, status: claim.status, locators: claim.locators}) AS evidence
RETURN
  subject.name AS name,
  predicate,
  value,
  precision,
  count,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  [status IN ['asserted', 'disputed', 'alleged', 'denied', 'retracted'] WHERE status IN statuses][0] AS status,
  support,
  sources,
  attributedTo,
  rankReasons,
  outcome,
  measure,
  ratioPercent,
  asWritten,
  evidence,
  [label IN labels(subject) WHERE label <> 'Entity'][0] AS kind,
  subject.id AS id,
  object.id AS objectId
ORDER BY name, id, predicate, CASE rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, toString(value), count,
  precision, measure, ratioPercent
