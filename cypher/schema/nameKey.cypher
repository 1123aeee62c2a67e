// One node per name in lower case, linked to all entities with that name.
CREATE CONSTRAINT nameKey IF NOT EXISTS FOR (name:Name) REQUIRE name.key IS UNIQUE
