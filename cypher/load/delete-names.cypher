// Deletes those of some names that nothing bears any more.
UNWIND $ids AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { (name)<-[:NAMED]-() }
DELETE name
