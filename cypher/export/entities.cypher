// Entities as the graph declares them, sources with what is known of the document.
// @param about list [] The ids of the entities
// @view table

UNWIND $about AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.kind AS kind, properties(entity) AS declared
ORDER BY id
