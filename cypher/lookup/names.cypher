// The first names, in their order, that begin with a text, with the entities that bear them.
MATCH (name:Name) USING INDEX name:Name(key)
WHERE name.key STARTS WITH $prefix
WITH name ORDER BY name.key
MATCH (name)<-[:NAMED]-(entity:Entity)
WHERE size($kinds) = 0 OR entity.kind IN $kinds
RETURN name.key AS key, entity.id AS id, entity.kind AS kind, [entity.name] + coalesce(entity.aliases, []) AS names
LIMIT 50
