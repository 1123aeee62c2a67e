// One entity per id, of whatever kind.
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
