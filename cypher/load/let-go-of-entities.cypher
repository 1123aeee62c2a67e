// Takes away how this collection declares entities, to be written anew if it still does.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[held:HOLDS]-(:Collection {id: $collection})
DELETE held
