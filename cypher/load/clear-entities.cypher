// Deletes derived relationships and names of entities before they are rewritten; returns the names.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[edge]->(end)
WHERE (edge.claims IS NOT NULL AND NOT edge:FROM AND NOT edge:CHECKPOINT_OF) OR edge:NAMED
WITH edge, end.key AS name
DELETE edge
RETURN DISTINCT name
