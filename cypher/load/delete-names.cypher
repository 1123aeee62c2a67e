// Deletes names that no entity has any more.
UNWIND $ids AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { (name)<-[:NAMED]-() }
DELETE name
