// Writes entities as all collections together make them, and that this collection declares some of them.
MATCH (collection:Collection {id: $collection})
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.kind), entity = row.properties
FOREACH (declaration IN row.declarations |
  CREATE (collection)-[held:HOLDS]->(entity)
  SET held = declaration
)
