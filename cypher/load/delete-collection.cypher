// Deletes the collection itself.
MATCH (collection:Collection {id: $collection})
DETACH DELETE collection
