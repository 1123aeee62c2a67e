// Who uses a technique, a dataset or hardware, and for what; of a model, a stage or an organization, all that it uses.
// @param thing entity(Technique|Dataset|Hardware|Model|TrainingStage|Organization|Product) "YaRN" What is used, or who uses; an organization with its models, a model with its stages and its series
// @param kind list(Technique|Dataset|Hardware) [] Only uses of such things; all when empty
// @param exact boolean false Whether to leave out what uses only a variant of it, or something that it is a part of
// @param status list(asserted|disputed|alleged|denied|retracted) [] Only statements that are so; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source says who uses {thing}, or what it uses
// @view sections

// From a thing to its users, and from a user to its things; each half begins at the one entity. A training stage
// speaks for its model, and what is known of the stage says what the thing is for.
MATCH (asked:Entity {id: $thing})
CALL (asked) {
  MATCH (asked)<-[:VARIANT_OF|INCLUDES|REUSES*0..]-(thing:Technique|Dataset|Hardware)
  WHERE NOT $exact OR thing = asked
  WITH DISTINCT thing
  MATCH (thing)<-[:OBJECT|VIA]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (asked)-[:COMPONENT_OF*1..]->(thing:Technique|Dataset|Hardware)
  WHERE NOT $exact
  WITH DISTINCT thing
  MATCH (thing)<-[:OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (asked)<-[:MEMBER_OF*0..]-(user)
  WITH DISTINCT user
  MATCH (user)<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (asked)<-[:MEMBER_OF*0..]-(user)
  WITH DISTINCT user
  MATCH (user)<-[:STAGE_OF]-(:TrainingStage)<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (asked)-[:MEMBER_OF*1..]->(series)
  WITH DISTINCT series
  MATCH (series)<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (asked)<-[:DEVELOPED_BY]-()<-[:ABOUT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (asked)<-[:DEVELOPED_BY]-(:Model)<-[:STAGE_OF]-(:TrainingStage)<-[:ABOUT]-(claim:Claim)
  RETURN claim
}
WITH claim
WHERE size($status) = 0 OR claim.status IN $status
MATCH (claim)-[:ABOUT]->(subject:Entity)
MATCH (claim)-[:STATED_BY]->(source:Source)
WHERE $asOf IS NULL OR source.publishedBy <= $asOf
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
OPTIONAL MATCH (claim)-[:VIA]->(via:Entity)
OPTIONAL MATCH (claim)-[:TOPIC]->(topic:Entity)
WITH
  claim,
  subject,
  object,
  speaker,
  source,
  claim.predicate AS predicate,
  claim.value AS value,
  claim.status AS status,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'asWritten', 'session', 'stance', 'holder', 'referenceNumber', 'timesCited', 'scope', 'role',
    'when', 'since', 'until', 'via', 'topic', 'conflict', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: CASE qualifier
    WHEN 'via' THEN via.name WHEN 'topic' THEN topic.name ELSE claim[qualifier] END}] AS qualifiers
WHERE (via:Technique|Dataset|Hardware OR predicate IN ['USES', 'TRAINED_ON', 'READS', 'INCLUDES', 'REUSES',
    'TRAINED_WITH', 'DEPLOYED_ON', 'OWNS', 'CONNECTED_BY', 'AVAILABLE_TO'])
  AND (size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(object) OR kind IN labels(via)))
WITH
  *,
  COLLECT {
    MATCH (subject)-[:STAGE_OF]->(model:Model)
    WHERE NOT EXISTS { (model)-[:MEMBER_OF]->(:Model)<-[:STAGE_OF]-(subject) }
    RETURN model.name ORDER BY model.name
  } AS models,
  [figure IN ['stageKind', 'contextLengthTokens', 'fromContextLengthTokens', 'tokens', 'samples', 'epochs']
    WHERE subject:TrainingStage AND subject[figure] IS NOT NULL AND claim[figure] IS NULL
    | {name: CASE figure WHEN 'stageKind' THEN 'stage' ELSE figure END, value: subject[figure]}] AS figures
ORDER BY source.id, claim.id
WITH
  models,
  figures,
  subject,
  object,
  predicate,
  value,
  status,
  [one IN qualifiers WHERE NOT one.name IN ['asWritten', 'conflict', 'detail', 'note']] AS core,
  collect([one IN qualifiers WHERE one.name IN ['asWritten', 'conflict', 'detail', 'note']]) AS remarks,
  collect(DISTINCT source.id + coalesce(' quoting ' + speaker.name, '')) AS saidBy,
  count(DISTINCT CASE WHEN NOT status IN ['denied', 'retracted'] THEN source.voice END) AS support,
  collect(DISTINCT claim.rank) AS ranks,
  collect({source: source.id, name: source.name, attributedTo: speaker.name, locators: claim.locators, rank: claim.rank,
    rankReason: claim.rankReason, note: claim.note, claim: claim.id}) AS evidence
RETURN
  coalesce(reduce(all = head(models), one IN tail(models) | all + ', ' + one), subject.name) AS user,
  CASE WHEN subject:TrainingStage THEN subject.name END AS stage,
  predicate,
  coalesce(object.name, value) AS value,
  core + figures + reduce(known = [], some IN remarks | known + [one IN some WHERE NOT one IN known]) AS qualifiers,
  saidBy,
  support,
  status,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  subject.id AS subjectId,
  object.id AS objectId,
  evidence
ORDER BY user, subject.stageNumber, subjectId, predicate, value, objectId, evidence[0].claim
