// Writes the collection itself.
MERGE (collection:Collection {id: $collection})
SET collection = $properties
