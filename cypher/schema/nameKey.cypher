// One node per name in lower case; it leads to all bearers of the name.
CREATE CONSTRAINT nameKey IF NOT EXISTS FOR (name:Name) REQUIRE name.key IS UNIQUE
