// Writes claims, their links to entities, and the relationships from the collections that hold them.
UNWIND $rows AS row
MATCH (collection:Collection {id: row.collection})
MERGE (claim:Claim {id: row.id})
SET claim = row.properties
MERGE (collection)-[held:HOLDS]->(claim)
SET held.digest = row.digest
WITH claim, row
UNWIND row.links AS link
MATCH (entity:Entity {id: link.entity})
CREATE (claim)-[made:$(link.type)]->(entity)
SET made.as = link.as
