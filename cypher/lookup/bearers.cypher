// The models with a file of a digest, and the sources that say so.
MATCH (name:Name {key: $key})<-[named:NAMED]-(model:Model) USING INDEX SEEK name:Name(key)
RETURN model.id AS id, model.name AS name, model.hubId AS hubId,
  COLLECT { MATCH (source:Source WHERE source.id IN named.sources) RETURN source.name AS title ORDER BY title } AS sources
ORDER BY id
