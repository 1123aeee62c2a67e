// What is known of one entity: its names, its properties, and its relationships to others.
// @param entity entity "DeepSeek-R1" What to show
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view record

MATCH (entity:Entity {id: $entity})
CALL (entity) {
  // By a day, other values may have stood: the best of the claims until then, as the loader finds it.
  WITH entity
  WHERE $asOf IS NOT NULL
  MATCH (entity)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
  WHERE claim.value IS NOT NULL AND source.publishedBy <= $asOf
    AND claim.rank <> 'deprecated' AND NOT claim.status IN ['denied', 'retracted']
    AND NOT claim.predicate IN [
      'alsoKnownAs', 'purpose', 'judgedAs', 'strength', 'weakness', 'availableAs', 'focus', 'goal', 'knownFor',
      'businessModel', 'practice', 'hires', 'collects', 'rule'
    ]
  WITH claim, source
  ORDER BY
    CASE claim.rank WHEN 'preferred' THEN 0 ELSE 1 END,
    CASE claim.status WHEN 'asserted' THEN 0 WHEN 'disputed' THEN 1 ELSE 2 END,
    CASE source.sourceKind WHEN 'primary' THEN 0 WHEN 'secondary' THEN 1 ELSE 2 END,
    source.publishedOn, claim.id
  WITH claim.predicate AS name, collect(claim.value)[0] AS value
  ORDER BY name
  RETURN collect({name: name, value: value}) AS stoodThen
}
RETURN
  entity.name AS name,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  entity.id AS id,
  CASE WHEN $asOf IS NULL THEN entity.aliases
  ELSE COLLECT {
    MATCH (entity)<-[:ABOUT]-(claim:Claim {predicate: 'alsoKnownAs'})-[:STATED_BY]->(source:Source)
    WHERE source.publishedBy <= $asOf
    RETURN DISTINCT claim.value ORDER BY claim.value
  } END AS aliases,
  entity.hubId AS hubId,
  entity.released AS released,
  entity.series AS series,
  CASE WHEN $asOf IS NULL THEN [property IN [
    'description', 'releasedOn', 'weightsOrigin', 'modality', 'openness', 'totalParameters',
    'activeParameters', 'contextLengthTokens', 'fromContextLengthTokens', 'vocabularySize',
    'pretrainingTokens', 'trainingCostUsd', 'trainingDays', 'gpuHours', 'rmbPerMillionOutputTokens',
    'dailyUseLimit', 'derivativeModels', 'downloads', 'stageNumber', 'stageKind', 'samples', 'tokens',
    'epochs', 'batchSizeSequences', 'learningRate', 'adamBeta1', 'adamBeta2', 'weightDecay', 'rewardModels',
    'exponentBits', 'mantissaBits', 'foundedOn', 'officialName', 'basedIn', 'gpusForTraining',
    'sharePriceChangePercent', 'marketValueLossUsd', 'bornOn', 'happenedOn', 'eventKind', 'storesDataIn',
    'outcome', 'outcomeReason', 'sourceKind', 'publisher', 'authors', 'publishedOn', 'retrievedOn', 'url',
    'revision'
  ] WHERE entity[property] IS NOT NULL | {name: property, value: entity[property]}]
  ELSE stoodThen END
  // A model that nothing is said to come before is either known to have no parent, or nobody says.
  + CASE
    WHEN $asOf IS NULL AND entity:Model AND NOT entity.series AND entity.weightsOrigin IS NULL
      AND NOT EXISTS { (entity)-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM]->() }
      THEN [{name: 'weightsOrigin', value: 'no source says'}]
    ELSE []
  END AS properties,
  COLLECT {
    MATCH (entity)-[step]->(other:Entity)
    WHERE $asOf IS NULL OR step.statedBy <= $asOf
    RETURN {relationship: type(step), to: other.name, id: other.id, status: step.status}
    ORDER BY type(step), other.name, other.id
  } AS to,
  COLLECT {
    MATCH (entity)<-[step]-(other:Entity)
    WHERE $asOf IS NULL OR step.statedBy <= $asOf
    RETURN {relationship: type(step), from: other.name, id: other.id, status: step.status}
    ORDER BY type(step), other.name, other.id
  } AS from,
  COUNT {
    MATCH (entity)<-[:ABOUT|OBJECT]-(:Claim)-[:STATED_BY]->(source:Source)
    WHERE $asOf IS NULL OR source.publishedBy <= $asOf
  } AS claims,
  COUNT {
    MATCH (entity)<-[:STATED_BY]-(:Claim)
    WHERE $asOf IS NULL OR entity.publishedBy <= $asOf
  } AS claimsMade,
  COLLECT {
    MATCH (collection:Collection)-[:HOLDS]->(entity)
    RETURN collection.id ORDER BY collection.id
  } AS collections
