// What is known of one entity: its names, its properties, and its relationships to others.
// @param entity entity "DeepSeek-R1" What to show
// @view record

MATCH (entity:Entity {id: $entity})
RETURN
  entity.name AS name,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  entity.id AS id,
  entity.aliases AS aliases,
  entity.hubId AS hubId,
  entity.released AS released,
  entity.series AS series,
  [property IN [
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
  // A model that nothing is said to come before is either known to have no parent, or nobody says.
  + CASE
    WHEN entity:Model AND NOT entity.series AND entity.weightsOrigin IS NULL
      AND NOT EXISTS { (entity)-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM]->() }
      THEN [{name: 'weightsOrigin', value: 'no source says'}]
    ELSE []
  END AS properties,
  COLLECT {
    MATCH (entity)-[step]->(other:Entity)
    RETURN {relationship: type(step), to: other.name, id: other.id, status: step.status}
    ORDER BY type(step), other.name, other.id
  } AS to,
  COLLECT {
    MATCH (entity)<-[step]-(other:Entity)
    RETURN {relationship: type(step), from: other.name, id: other.id, status: step.status}
    ORDER BY type(step), other.name, other.id
  } AS from,
  COUNT { (entity)<-[:ABOUT|OBJECT]-(:Claim) } AS claims,
  COUNT { (entity)<-[:STATED_BY]-(:Claim) } AS claimsMade,
  COLLECT {
    MATCH (collection:Collection)-[:HOLDS]->(entity)
    RETURN collection.id ORDER BY collection.id
  } AS collections
