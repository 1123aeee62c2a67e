// Deletes the node of the collection.
MATCH (collection:Collection {id: $collection})
DETACH DELETE collection
