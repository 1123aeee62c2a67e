// All that is said with one or several predicates, of whatever it is said: what, of whom, and who says so.
// @param predicate list(INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY|FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM|MEMBER_OF|VERSION_OF|DEVELOPED_BY|FOUNDED_BY|OWNED_BY|FUNDED_BY|SPUN_OFF_FROM|DIVISION_OF|INDEPENDENT_OF|INVESTED_IN|RELUCTANT_TO_FUND|COMPETES_WITH|CUT_PRICES_TO_COMPETE_WITH|HIRES_FROM|LEADS|WORKS_FOR|STUDIED_AT|OFFERS|SEEKS_TO_USE|MAINTAINS|OWNS|REPORTED_ON|RUNS|CHARTED_ON|USES|VARIANT_OF|COMPONENT_OF|TRAINED_WITH|DEPLOYED_ON|CONNECTED_BY|AVAILABLE_TO|LICENSED_UNDER|EVALUATED_ON|COMPARED_WITH|REFUSES_TO_ANSWER_ON|STAGE_OF|STARTS_FROM|ENDS_IN|READS|PRODUCES|SCORED_BY|TOOK_PART_IN|CONCERNS|CAUSED|TARGETS|CITES|COPIES|PARAPHRASES|SHARES_TEXT_WITH|SPEAKS_FOR|RELIES_ON|MENTIONS|alsoKnownAs|description|purpose|judgedAs|strength|weakness|releasedOn|weightsOrigin|modality|openness|availableAs|totalParameters|activeParameters|contextLengthTokens|fromContextLengthTokens|vocabularySize|pretrainingTokens|trainingCostUsd|trainingDays|gpuHours|rmbPerMillionOutputTokens|dailyUseLimit|derivativeModels|downloads|stageNumber|stageKind|samples|tokens|epochs|batchSizeSequences|learningRate|adamBeta1|adamBeta2|weightDecay|rewardModels|exponentBits|mantissaBits|foundedOn|officialName|basedIn|focus|goal|knownFor|businessModel|practice|hires|gpusForTraining|sharePriceChangePercent|marketValueLossUsd|bornOn|happenedOn|eventKind|collects|storesDataIn|rule|outcome|outcomeReason) "LEADS" What is said, one word or several with commas
// @param text string none Only what holds this text in a name, a value or a qualifier, in any case
// @param kind list(Organization|Person|Model|Dataset|TrainingStage|Technique|Hardware|License|Benchmark|Product|Event|Topic|Conflict|Source) [] Only what is said of these kinds; all when empty
// @param about entity none Only what is said of this entity, or leads to it
// @param source entity(Source) none Only what this source says
// @param status list(asserted|disputed|alleged|denied|retracted) [] Only statements that are so; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table

// The index on predicates begins it; what several sources say alike is one row.
UNWIND $predicate AS predicate
MATCH (claim:Claim {predicate: predicate})-[:STATED_BY]->(source:Source)
WHERE (size($status) = 0 OR claim.status IN $status)
  AND ($source IS NULL OR source.id = $source)
  AND ($asOf IS NULL OR source.publishedBy <= $asOf)
MATCH (claim)-[:ABOUT]->(subject:Entity)
WHERE size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(subject))
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
OPTIONAL MATCH (claim)-[:VIA]->(via:Entity)
OPTIONAL MATCH (claim)-[:TOPIC]->(topic:Entity)
WITH
  claim,
  source,
  subject,
  object,
  speaker,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'asWritten', 'session', 'stance', 'holder', 'referenceNumber', 'timesCited', 'scope', 'role',
    'when', 'since', 'until', 'via', 'topic', 'conflict', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: CASE qualifier
    WHEN 'via' THEN via.name WHEN 'topic' THEN topic.name ELSE claim[qualifier] END}] AS qualifiers
WHERE ($about IS NULL OR subject.id = $about OR object.id = $about)
  AND ($text IS NULL OR any(part IN [subject.name, object.name, toString(claim.value), speaker.name]
    + [qualifier IN qualifiers | toString(qualifier.value)] WHERE toLower(part) CONTAINS toLower($text)))
WITH *
ORDER BY source.id, claim.id
WITH
  subject,
  object,
  claim.predicate AS predicate,
  claim.value AS value,
  claim.status AS status,
  [one IN qualifiers WHERE NOT one.name IN ['asWritten', 'conflict', 'detail']] AS core,
  collect([one IN qualifiers WHERE one.name IN ['asWritten', 'conflict', 'detail']]) AS remarks,
  collect(DISTINCT source.id + coalesce(' quoting ' + speaker.name, '')) AS saidBy,
  count(DISTINCT CASE WHEN NOT claim.status IN ['denied', 'retracted'] THEN coalesce(source.voice, source.id) END) AS support,
  collect(DISTINCT claim.rank) AS ranks,
  collect({source: source.id, name: source.name, attributedTo: speaker.name, locators: claim.locators, rank: claim.rank,
    rankReason: claim.rankReason, note: claim.note, claim: claim.id}) AS evidence
RETURN
  subject.name AS about,
  predicate,
  coalesce(object.name, value) AS value,
  core + reduce(known = [], some IN remarks | known + [one IN some WHERE NOT one IN known]) AS qualifiers,
  saidBy,
  support,
  status,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  [label IN labels(subject) WHERE label <> 'Entity'][0] AS kind,
  subject.id AS subjectId,
  object.id AS objectId,
  evidence
ORDER BY predicate, about, subjectId, CASE rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END,
  toString(value), objectId, evidence[0].claim
