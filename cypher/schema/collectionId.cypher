// One collection per id.
CREATE CONSTRAINT collectionId IF NOT EXISTS FOR (collection:Collection) REQUIRE collection.id IS UNIQUE
