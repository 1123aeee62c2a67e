// Writes relationships that are known not to be there yet.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[edge:$(row.type)]->(object)
SET edge = row.properties
