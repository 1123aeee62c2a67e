// Deletes the declarations of entities by this collection; those that remain are rewritten afterwards.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[held:HOLDS]-(:Collection {id: $collection})
DELETE held
