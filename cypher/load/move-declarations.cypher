// Moves the declarations of other collections to the entities that their ids now belong to.
UNWIND $rows AS row
MERGE (to:Entity {id: row.to})
WITH row, to
MATCH (from:Entity {id: row.from})<-[held:HOLDS]-(collection:Collection)
WHERE collection.id <> $collection AND coalesce(held.writtenAs, from.id) = row.id
CREATE (collection)-[moved:HOLDS]->(to)
SET moved = properties(held), moved.writtenAs = CASE WHEN row.id <> row.to THEN row.id END
DELETE held
