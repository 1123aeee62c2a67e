// The subjects of relationships with inline claims whose objects are about to be other entities.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})<-[claim]-(subject:Entity)
WHERE claim.heldBy IS NOT NULL AND coalesce(claim.objectAs, from.id) = row.id
RETURN DISTINCT subject.id AS id
