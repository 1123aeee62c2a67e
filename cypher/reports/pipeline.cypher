// The training recipe of a model, step by step: what each starts from, what it learns from, and what comes out.
// @param model entity(Model) "DeepSeek-R1" The model whose recipe to show; a series includes the recipes of its members
// @param own boolean false Whether to leave out the recipes of released models that it starts from
// @param status list(Status) [asserted, disputed] Only steps with one of these statuses; all if empty
// @empty no source describes a training step of {model}
// @view record {model} was trained in {count:step}

// The models on the way to its weights and, as branches, the unreleased ones that rewarded or taught one of them.
MATCH (:Entity {id: $model})(()<-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]-())*(start)
WITH DISTINCT start UNWIND [false, true] AS branch
MATCH (start)-[steps:FROM*0..]->(model)
WHERE all(step IN steps WHERE true IN step.checkpoints AND step.status IN $status AND step.since <= $asOf < step.until
  AND (step.channel = 'weights' OR branch AND step.channel = 'outputs' AND coalesce(size(step.via), 0) < 2)
  AND NOT (endNode(step).released AND ($own OR step.channel = 'outputs')))
WITH model, min(DISTINCT branch) AS branch
// Topological order: models with more ancestors come later, so that none precedes what it was made from.
MATCH (model)-[steps:FROM*0..]->(earlier)
WHERE all(step IN steps WHERE true IN step.checkpoints AND step.status IN $status AND step.since <= $asOf < step.until
  AND (step.channel = 'weights' OR step.channel = 'outputs' AND NOT endNode(step).released))
WITH model, branch, count(DISTINCT earlier) AS place
WITH collect({model: model, branch: branch, place: place}) AS chain, collect(model) AS models
UNWIND chain AS link WITH *, link.model AS model
// The training stages of a model, and those of its series unless they make something else.
WITH *, COLLECT {
    MATCH (model)(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())*(holder)
    WITH DISTINCT holder
    MATCH (holder)<-[part:STAGE_OF|ENDS_IN WHERE part.since <= $asOf < part.until]-(stage:TrainingStage)
    WITH *, COLLECT { MATCH (stage)-[ends:ENDS_IN WHERE ends.since <= $asOf < ends.until]->(made) RETURN made } AS ends
    WHERE part.status IN $status AND (part:STAGE_OF AND holder = model OR ends = []
      OR any(made IN ends WHERE made = holder OR made IN models))
    RETURN DISTINCT stage } AS stages
// The steps that no stage describes, grouped by kind.
WITH *, COLLECT {
    MATCH (model)-[step:FROM {channel: 'weights'}]->(parent)
    WHERE true IN step.checkpoints AND step.status IN $status AND step.since <= $asOf < step.until
      AND none(stage IN stages WHERE EXISTS { (stage)-[at:STARTS_FROM WHERE at.since <= $asOf < at.until]->(parent) })
    WITH step, parent ORDER BY parent.name, parent.id
    WITH coalesce(step.stage, {MERGED_FROM: 'merge', QUANTIZED_FROM: 'quantization', ADAPTER_OF: 'adapter'}[step.kind])
      AS kind, collect(step) AS steps
    RETURN {teller: model, kind: kind, steps: steps} } AS bare
UNWIND [stage IN stages | {teller: stage, steps: []}] + bare AS one
WITH chain, one.teller AS teller, one.kind AS kind, one.steps AS steps, min(link.branch) AS branch, max(link.place) AS last
// Everything it is connected to, including denied uses; its position is that of what it makes, or follows its inputs.
WITH *, COLLECT {
    MATCH (teller)-[part:STAGE_OF|STARTS_FROM|ENDS_IN|PRODUCES|READS|TRAINED_ON|USES
      |SCORED_BY|REWARDED_BY|DISTILLED_FROM|TRAINED_WITH]->(thing)
    WHERE part.since <= $asOf < part.until AND (teller:TrainingStage OR NOT part:USES)
    RETURN part {.sharePercent, .epochs, .detail, .count, .precision, id: thing.id, name: thing.name,
      tokens: coalesce(part.tokens, thing.tokens), samples: coalesce(part.samples, thing.samples),
      without: part:USES AND part.status = 'denied', type: CASE WHEN NOT part.status IN $status THEN ''
        WHEN part.role IN ['algorithm', 'reward'] THEN part.role ELSE type(part) END}
    ORDER BY thing.name, thing.id
  } AS parts, COLLECT {
    UNWIND [(teller:TrainingStage)<-[:ABOUT]-(claim WHERE claim.standsFrom <= $asOf < claim.standsUntil) | claim]
      + [(teller:TrainingStage)-[claim:DESCRIBED_BY WHERE claim.since <= $asOf < claim.until]->() | claim] AS claim
    WITH claim.predicate AS name, claim.value AS value ORDER BY name, value RETURN {name: name, value: value}
  } + [word IN ['tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens']
    WHERE steps[0][word] IS NOT NULL | {name: word, value: steps[0][word]}] AS said, COLLECT {
    MATCH (teller)-[part:ENDS_IN|STARTS_FROM|PRODUCES WHERE part.status IN $status AND part.since <= $asOf < part.until]->()
      (()-[way:FROM WHERE way.since <= $asOf < way.until]->()){0,1}(near)
    UNWIND [one IN chain WHERE one.model = near | one.place + CASE WHEN part:ENDS_IN THEN 0 ELSE 0.5 END] AS place
    RETURN place ORDER BY part:ENDS_IN DESC, place DESC
  }[0] AS place
ORDER BY coalesce(place, last), coalesce([one IN said WHERE one.name = 'stageNumber' | one.value][0], 0),
  teller.name, teller.id, kind
WITH collect({teller: teller, steps: steps, kind: kind, branch: branch, parts: parts, said: said}) AS recipe
UNWIND range(0, size(recipe) - 1) AS at WITH *, recipe[at] AS row
WITH *, row.teller AS teller, row.steps AS steps, row.said AS said, row.parts AS parts ORDER BY at
RETURN CASE WHEN NOT row.branch THEN 1 + size([earlier IN recipe[..at] WHERE NOT earlier.branch]) END AS step,
  CASE WHEN row.branch THEN true END AS branch, coalesce(row.kind, [x IN said WHERE x.name = 'stageKind' | x.value][0]) AS kind,
  CASE steps WHEN [] THEN teller.name END AS name, CASE steps WHEN [] THEN teller.id END AS id,
  CASE steps WHEN [] THEN [part IN parts WHERE part.type = 'STAGE_OF' | part.name] ELSE [teller.name] END AS of,
  [origin IN steps | endNode(origin).name] + [part IN parts WHERE part.type = 'STARTS_FROM' | part.name] AS startsFrom,
  CASE steps WHEN [] THEN [part IN parts WHERE part.type = 'ENDS_IN' | part.name] ELSE [teller.name] END AS makes,
  [part IN parts WHERE part.type = 'PRODUCES' | part {.id, .name, .tokens, .samples, .detail}] AS makesData,
  [x IN said WHERE x.name = 'tokens' | x.value][0] AS tokens, [x IN said WHERE x.name = 'samples' | x.value][0] AS samples,
  [x IN said WHERE x.name = 'epochs' | x.value][0] AS epochs,
  [x IN said WHERE NOT x.name IN ['stageKind', 'stageNumber', 'tokens', 'samples', 'epochs', 'description']] AS settings,
  [part IN parts WHERE part.type = 'algorithm' | part.name] + coalesce(steps[0].algorithm, []) AS algorithms,
  [part IN parts WHERE part.type IN ['READS', 'TRAINED_ON', 'DISTILLED_FROM']
    | part {.id, .name, .tokens, .samples, .epochs, .sharePercent, .detail}] AS learnsFrom,
  [part IN parts WHERE part.type = 'reward' | part.name] AS rewards,
  [part IN parts WHERE part.type IN ['SCORED_BY', 'REWARDED_BY'] | part.name] AS rewardedBy,
  [part IN parts WHERE part.type = 'USES' | part.name] AS techniques, [part IN parts WHERE part.without | part.name] AS without,
  [part IN parts WHERE part.type = 'TRAINED_WITH' | part {.id, .name, .count, .precision}] AS hardware,
  [x IN said WHERE x.name = 'description' | x.value] + [x IN steps WHERE x.detail IS NOT NULL | x.detail] AS details,
  COLLECT {
    UNWIND [(teller)<-[:ABOUT]-(x WHERE steps = [])-[:STATED_BY]->(source) | [x, source.id]]
      + [(teller)-[x WHERE steps = [] AND x.heldBy IS NOT NULL]->() | [x, x.sources[0]]] + COLLECT {
        UNWIND reduce(ids = [], x IN steps | ids + x.claims) AS id
        MATCH (x:Claim {id: id})-[:STATED_BY]->(source) RETURN [x, source.id] } + COLLECT {
        UNWIND reduce(all = [], x IN steps | all + coalesce(x.inlineClaims, [])) AS inline
        WITH split(inline, '\t') AS words
        MATCH (:Entity {id: words[0]})-[x WHERE x.heldBy IS NOT NULL AND type(x) = words[1]]->(end WHERE end.id = words[2])
        RETURN [x, x.sources[0]] } AS pair
    WITH pair[0] AS claim, pair[1] AS source
    WHERE claim.status IN $status AND coalesce(claim.publishedBy, claim.since) <= $asOf
    UNWIND coalesce(claim.locators, []) + [null] AS locator
    WITH source, locator ORDER BY source, locator WITH source, collect(DISTINCT locator) AS locators
    RETURN {source: source, locators: locators} } AS evidence
