// Writes the node of the collection.
MERGE (collection:Collection {id: $collection})
SET collection = $properties
