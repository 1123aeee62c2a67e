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
    'description', 'officialName', 'releasedOn', 'foundedOn', 'bornOn', 'happenedOn', 'basedIn', 'totalParameters',
    'activeParameters', 'contextLengthTokens', 'pretrainingTokens', 'trainingCostUsd', 'samples', 'tokens',
    'sourceKind', 'publisher', 'authors', 'publishedOn', 'retrievedOn', 'url', 'revision'
  ] WHERE entity[property] IS NOT NULL | {name: property, value: entity[property]}] AS properties,
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
