// Writes the names of entities.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {key: row.key})
CREATE (entity)-[named:NAMED]->(name)
SET named = row.properties
