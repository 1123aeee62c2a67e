// Writes entities with the properties that stand, and the declarations of this collection.
MATCH (collection:Collection {id: $collection})
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.kind), entity = row.properties
FOREACH (declaration IN row.declarations |
  CREATE (collection)-[held:HOLDS]->(entity)
  SET held = declaration
)
