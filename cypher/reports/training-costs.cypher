// What training cost, in money, GPUs and time: every value that is claimed, who claims it, and how it stands.
// @param about entity(Model|Organization|TrainingStage) "DeepSeek-V3"? Only this model and its training stages, or all that this organization made
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source says what training cost there
// @view sections

// What several sources say alike is one row; a row counts the voices behind it, not the sources.
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
WITH
  claim, subject, source, object, speaker,
  [qualifier IN ['count', 'outOf', 'outcome', 'measure', 'ratioPercent', 'precision', 'when', 'since', 'until']
    WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: claim[qualifier]}] AS qualifiers,
  [remark IN ['asWritten', 'detail'] WHERE claim[remark] IS NOT NULL | {name: remark, value: claim[remark]}] AS remarks
ORDER BY source.id, claim.id
WITH
  subject,
  object,
  claim.predicate AS predicate,
  claim.value AS value,
  claim.status AS status,
  qualifiers,
  collect(remarks) AS remarks,
  collect(DISTINCT source.id + coalesce(' quoting ' + speaker.name, '')) AS saidBy,
  count(DISTINCT CASE WHEN NOT claim.status IN ['denied', 'retracted'] THEN source.voice END) AS support,
  collect(DISTINCT claim.rank) AS ranks,
  collect(DISTINCT claim.rankReason) AS rankReasons,
  collect({source: source.id, name: source.name, attributedTo: speaker.name, locators: claim.locators, rank: claim.rank,
    rankReason: claim.rankReason, note: claim.note, claim: claim.id}) AS evidence
RETURN
  subject.name AS name,
  predicate,
  coalesce(object.name, value) AS value,
  qualifiers + reduce(known = [], some IN remarks | known + [one IN some WHERE NOT one IN known]) AS qualifiers,
  saidBy,
  support,
  status,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  rankReasons,
  [label IN labels(subject) WHERE label <> 'Entity'][0] AS kind,
  subject.id AS subjectId,
  object.id AS objectId,
  evidence
ORDER BY
  name, subjectId,
  CASE predicate WHEN 'trainingCostUsd' THEN 0 WHEN 'gpuHours' THEN 1 WHEN 'trainingDays' THEN 2
    WHEN 'gpusForTraining' THEN 3 WHEN 'TRAINED_WITH' THEN 4 ELSE 5 END,
  CASE rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END,
  toString(value), objectId, evidence[0].claim
