// The training recipe of a model, step by step: what each starts from, what it learns from, and what comes out.
// @param model entity(Model) "DeepSeek-R1" The model whose recipe is asked for; of a series, that of its members too
// @param own boolean false Whether to leave out how the released models that it starts from were made
// @param status list(Status) [asserted, disputed] Only steps with one of these statuses; all if empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source tells a step of the training of {model}
// @view record

// The models whose weights it has, by its derivations or, where there are none, by what its stages start from.
MATCH (asked:Entity {id: $model})
MATCH path = (asked)<-[belongs:MEMBER_OF*0..]-(member)
WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
WITH collect(DISTINCT member) AS members
CALL (members) {
  UNWIND members AS member
  RETURN member AS start
  UNION
  UNWIND members AS member
  MATCH (member)<-[:STAGE_OF|ENDS_IN]-(:TrainingStage)-[from:STARTS_FROM]->(start)
  WHERE NOT EXISTS { (member)-[known:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->() WHERE known.since <= $asOf < known.until }
    AND from.status IN $status AND from.since <= $asOf < from.until
    AND (NOT $own OR NOT start.released)
  RETURN start
}
MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM*0..]->(model)
WHERE all(step IN steps WHERE
  step.status IN $status AND step.since <= $asOf < step.until)
  AND all(node IN nodes(path) WHERE NOT $own OR NOT node.released OR node IN members)
WITH DISTINCT model

// Whoever has more ancestors by weights comes later: an order in which nothing stands before what it was made from.
CALL (model) {
  MATCH (model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(parent)
  WHERE step.status IN $status AND step.since <= $asOf < step.until
  RETURN collect({step: step, parent: parent}) AS origins, collect(DISTINCT parent) AS parents
}
CALL (parents) {
  UNWIND parents AS parent
  MATCH path = (parent)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM*1..]->(further)
  WHERE all(step IN steps WHERE
  step.status IN $status AND step.since <= $asOf < step.until)
  RETURN collect(DISTINCT further) AS further
}
WITH model, origins, further, size(further + [parent IN parents WHERE NOT parent IN further]) AS place
WITH collect({model: model, origins: origins, further: further, place: place}) AS chain

// A stage belongs to the models that it is a step of, or else to the ones that it makes; a series' stages to its
// members, unless they make something else.
CALL (chain) {
  UNWIND chain AS link
  WITH link.model AS model
  MATCH path = (model)-[belongs:MEMBER_OF*0..]->(holder)
  WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
  RETURN collect(DISTINCT holder) AS holders
}
CALL (chain, holders) {
  UNWIND chain AS link
  WITH holders, link.model AS model, link.place AS place
  MATCH path = (model)-[belongs:MEMBER_OF*0..]->(holder)
  WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
  WITH DISTINCT holders, model, place, holder
  MATCH (holder)<-[part:STAGE_OF|ENDS_IN]-(stage:TrainingStage)
  WHERE part.status IN $status AND part.since <= $asOf < part.until
  WITH holders, stage,
    max(CASE WHEN type(part) = 'STAGE_OF' THEN place END) AS ownPlace,
    max(place) AS anyPlace,
    collect(DISTINCT CASE WHEN type(part) = 'STAGE_OF' AND holder = model THEN model END) AS own
  WHERE size(own) > 0
    OR NOT EXISTS { (stage)-[made:ENDS_IN]->() WHERE made.since <= $asOf < made.until }
    OR EXISTS { MATCH (stage)-[made:ENDS_IN]->(end) WHERE end IN holders AND made.since <= $asOf < made.until }
  RETURN collect({stage: stage, place: coalesce(ownPlace, anyPlace), own: own}) AS stages
}
CALL (chain, stages, holders) {
  UNWIND stages AS one
  WITH one.stage AS stage, one.place AS place, one.own AS own, holders
  // All that a stage is connected to, in one pass; what it is denied to use counts in any case.
  WITH stage, place, own, holders, COLLECT {
    MATCH (stage)-[part:STAGE_OF|STARTS_FROM|ENDS_IN|PRODUCES|READS|USES|SCORED_BY|TRAINED_WITH]->(thing)
    WHERE part.since <= $asOf < part.until
    RETURN {
      type: type(part),
      shown: part.status IN $status,
      denied: part.status = 'denied',
      role: coalesce(part.role, ''),
      near: thing IN holders,
      id: thing.id,
      name: thing.name,
      tokens: coalesce(part.tokens, thing.tokens),
      samples: coalesce(part.samples, thing.samples),
      epochs: part.epochs,
      sharePercent: part.sharePercent,
      detail: part.detail,
      count: part.count,
      precision: part.precision
    }
    ORDER BY thing.name, thing.id
  } AS parts
  WITH *, COLLECT {
    MATCH (stage)<-[:ABOUT]-(claim:Claim) WHERE claim.standsFrom <= $asOf < claim.standsUntil
    RETURN {name: claim.predicate, value: claim.value}
  } AS told
  WITH *, {
    tokens: head([one IN told WHERE one.name = 'tokens' | one.value]),
    samples: head([one IN told WHERE one.name = 'samples' | one.value]),
    epochs: head([one IN told WHERE one.name = 'epochs' | one.value]),
    fromContextLengthTokens: head([one IN told WHERE one.name = 'fromContextLengthTokens' | one.value]),
    contextLengthTokens: head([one IN told WHERE one.name = 'contextLengthTokens' | one.value]),
    rewardModels: head([one IN told WHERE one.name = 'rewardModels' | one.value]),
    batchSizeSequences: head([one IN told WHERE one.name = 'batchSizeSequences' | one.value]),
    learningRate: head([one IN told WHERE one.name = 'learningRate' | one.value]),
    adamBeta1: head([one IN told WHERE one.name = 'adamBeta1' | one.value]),
    adamBeta2: head([one IN told WHERE one.name = 'adamBeta2' | one.value]),
    weightDecay: head([one IN told WHERE one.name = 'weightDecay' | one.value]),
    trainingDays: head([one IN told WHERE one.name = 'trainingDays' | one.value]),
    gpuHours: head([one IN told WHERE one.name = 'gpuHours' | one.value]),
    trainingCostUsd: head([one IN told WHERE one.name = 'trainingCostUsd' | one.value]),
    description: head([one IN told WHERE one.name = 'description' | one.value]),
    stageKind: head([one IN told WHERE one.name = 'stageKind' | one.value]),
    stageNumber: head([one IN told WHERE one.name = 'stageNumber' | one.value])
  } AS said
  WITH *, [part IN parts WHERE part.shown] AS shown
  WITH *,
    [part IN shown WHERE part.type = 'STARTS_FROM'] AS starts,
    [part IN shown WHERE part.type = 'ENDS_IN'] AS ends,
    [part IN shown WHERE part.type = 'USES'] AS uses
  // A stage that makes several models at once is shown with what concerns this one.
  RETURN
    place,
    coalesce(said.stageNumber, 0) AS number,
    stage.id AS id,
    stage.name AS name,
    said.stageKind AS kind,
    CASE
      WHEN size(own) > 0 THEN [model IN own | model.name]
      ELSE [part IN shown WHERE part.type = 'STAGE_OF' | part.name]
    END AS models,
    [start IN starts WHERE start.near OR none(other IN starts WHERE other.near) | start.name] AS startsFrom,
    [end IN ends WHERE end.near OR none(other IN ends WHERE other.near) | end.name] AS makes,
    [part IN shown WHERE part.type = 'PRODUCES' | part {.id, .name, .tokens, .samples, .detail}] AS makesData,
    said,
    [part IN uses WHERE part.role = 'algorithm' | part.name] AS algorithms,
    [part IN shown WHERE part.type = 'READS'
      | part {.id, .name, .tokens, .samples, .epochs, .sharePercent, .detail}] AS data,
    [part IN uses WHERE part.role = 'reward' | part.name] AS rewards,
    [part IN shown WHERE part.type = 'SCORED_BY' | part.name] AS rewardedBy,
    [] AS teachers,
    [part IN uses WHERE NOT part.role IN ['algorithm', 'reward'] | part.name] AS techniques,
    [part IN parts WHERE part.type = 'USES' AND part.denied | part.name] AS without,
    [part IN shown WHERE part.type = 'TRAINED_WITH' | part {.id, .name, .count, .precision}] AS hardware,
    null AS details,
    COLLECT {
      MATCH (stage)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
      WHERE claim.status IN $status AND source.publishedBy <= $asOf
      UNWIND CASE WHEN size(claim.locators) = 0 THEN [null] ELSE claim.locators END AS locator
      WITH DISTINCT source, locator ORDER BY source.id, locator
      WITH source, collect(locator) AS locators
      RETURN {source: source.id, locators: locators}
    } AS evidence
  UNION ALL
  UNWIND chain AS link
  WITH stages, link.model AS model, link.place AS place, link.further AS further, link.origins AS origins
  UNWIND origins AS origin
  WITH stages, model, place, further, origin.step AS step, origin.parent AS parent
  // A step that a stage tells in full, or that only sums up longer ways, is none of its own.
  WHERE NOT (step.stage IS NULL AND type(step) = 'INITIALIZED_FROM' AND parent IN further)
    AND NOT EXISTS {
      MATCH (model)<-[part:ENDS_IN|STAGE_OF]-(stage:TrainingStage)
      WHERE part.status IN $status AND part.since <= $asOf < part.until
        AND (stage.stageKind = step.stage OR EXISTS { (stage)-[told:STARTS_FROM]->(parent) WHERE told.since <= $asOf < told.until })
    }
  WITH model, place, type(step) AS type, step.stage AS stage, step, parent
  ORDER BY parent.name, parent.id
  WITH model, place, type, stage, collect(step) AS steps, collect(parent.name) AS startsFrom
  WITH *, COLLECT {
    MATCH (model)-[part:TRAINED_ON|REWARDED_BY|DISTILLED_FROM|TRAINED_WITH]->(thing)
    WHERE part.status IN $status AND part.since <= $asOf < part.until
    RETURN {
      type: type(part),
      id: thing.id,
      name: thing.name,
      tokens: coalesce(part.tokens, thing.tokens),
      samples: coalesce(part.samples, thing.samples),
      epochs: part.epochs,
      sharePercent: part.sharePercent,
      detail: part.detail,
      count: part.count,
      precision: part.precision
    }
    ORDER BY thing.name, thing.id
  } AS parts
  RETURN
    place,
    0 AS number,
    null AS id,
    null AS name,
    coalesce(
      stage,
      CASE type
        WHEN 'MERGED_FROM' THEN 'merge' WHEN 'QUANTIZED_FROM' THEN 'quantization' WHEN 'ADAPTER_OF' THEN 'adapter'
      END
    ) AS kind,
    [model.name] AS models,
    startsFrom,
    [model.name] AS makes,
    [] AS makesData,
    properties(steps[0]) AS said,
    [step IN steps WHERE step.algorithm IS NOT NULL | step.algorithm][..1] AS algorithms,
    [part IN parts WHERE part.type = 'TRAINED_ON'
      | part {.id, .name, .tokens, .samples, .epochs, .sharePercent, .detail}] AS data,
    [] AS rewards,
    [part IN parts WHERE part.type = 'REWARDED_BY' | part.name] AS rewardedBy,
    [part IN parts WHERE part.type = 'DISTILLED_FROM' | part.name] AS teachers,
    [] AS techniques,
    [] AS without,
    [part IN parts WHERE part.type = 'TRAINED_WITH' | part {.id, .name, .count, .precision}] AS hardware,
    [step IN steps WHERE step.detail IS NOT NULL | step.detail] AS details,
    COLLECT {
      UNWIND steps AS step
      UNWIND step.claims AS claimed
      MATCH (claim:Claim {id: claimed})-[:STATED_BY]->(source:Source)
      WHERE source.publishedBy <= $asOf
      UNWIND CASE WHEN size(claim.locators) = 0 THEN [null] ELSE claim.locators END AS locator
      WITH DISTINCT source, locator ORDER BY source.id, locator
      WITH source, collect(locator) AS locators
      RETURN {source: source.id, locators: locators}
    } AS evidence
}
WITH * ORDER BY place, models[0], number, id, makes[0], kind
WITH collect({
  id: id, name: name, kind: kind, models: models, startsFrom: startsFrom, makes: makes, makesData: makesData, said: said,
  algorithms: algorithms, data: data, rewards: rewards, rewardedBy: rewardedBy, teachers: teachers,
  techniques: techniques, without: without, hardware: hardware, details: details, evidence: evidence
}) AS recipe
UNWIND range(0, size(recipe) - 1) AS at
WITH at + 1 AS step, recipe[at] AS one
WITH step, one, one.said AS said
RETURN
  step,
  one.kind AS kind,
  one.name AS name,
  one.models AS of,
  one.startsFrom AS startsFrom,
  one.makes AS makes,
  one.makesData AS makesData,
  said.tokens AS tokens,
  said.samples AS samples,
  said.epochs AS epochs,
  said.fromContextLengthTokens AS fromContextLengthTokens,
  said.contextLengthTokens AS contextLengthTokens,
  one.algorithms AS algorithms,
  one.data AS learnsFrom,
  one.teachers AS distilledFrom,
  one.rewards AS rewards,
  said.rewardModels AS rewardModels,
  one.rewardedBy AS rewardedBy,
  one.techniques AS techniques,
  one.without AS without,
  one.hardware AS hardware,
  said.batchSizeSequences AS batchSizeSequences,
  said.learningRate AS learningRate,
  said.adamBeta1 AS adamBeta1,
  said.adamBeta2 AS adamBeta2,
  said.weightDecay AS weightDecay,
  said.trainingDays AS trainingDays,
  said.gpuHours AS gpuHours,
  said.trainingCostUsd AS trainingCostUsd,
  said.description AS description,
  one.details AS details,
  one.evidence AS evidence,
  one.id AS id
ORDER BY step
