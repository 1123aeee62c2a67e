// All entities, with what an index says of each, and of a source what a bibliography says.
MATCH (entity:Entity)
WITH entity, properties(entity) AS its
RETURN its.id AS id, its.name AS name, its.kind AS kind, its.hubId AS hubId, coalesce(its.aliases, []) AS aliases,
  its.description AS description, its.releasedOn AS releasedOn, COUNT { (entity)--() } AS relationships,
  its.sourceKind AS sourceKind, its.authors AS authors, its.publisher AS publisher, its.publishedOn AS publishedOn,
  its.publishedBy AS publishedBy, its.revision AS revision, its.url AS url, coalesce(its.retrievedOn, its.revisedOn) AS readOn
ORDER BY id
