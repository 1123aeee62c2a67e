// Entities of which collections declare different things.
CREATE INDEX entityContested IF NOT EXISTS FOR (entity:Entity) ON (entity.contested)
