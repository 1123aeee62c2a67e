// How many declarations and claims a collection holds.
MATCH (collection:Collection {id: $collection})
RETURN COUNT { (collection)-[:HOLDS]->() } AS held
