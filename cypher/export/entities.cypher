// Entities as the graph declares them, sources with what is known of the document, and as each collection does.
// @param about list [] The ids of the entities
// @view table

UNWIND $about AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.kind AS kind, properties(entity) AS declared, COLLECT {
    MATCH (collection:Collection)-[held:HOLDS]->(entity) RETURN properties(held) ORDER BY collection.id } AS declarations
ORDER BY id
