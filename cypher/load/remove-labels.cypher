// Removes the labels of entities whose kind changes.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity, [label IN labels(entity) WHERE label <> 'Entity'] AS kinds
REMOVE entity:$(kinds)
