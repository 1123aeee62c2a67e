// Takes the labels away from entities that become something else.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity, [label IN labels(entity) WHERE label <> 'Entity'] AS kinds
REMOVE entity:$(kinds)
