// Entities that collections declare differently.
CREATE INDEX entityContested IF NOT EXISTS FOR (entity:Entity) ON (entity.contested)
