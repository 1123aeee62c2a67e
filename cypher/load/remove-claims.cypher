// Removes claims from the collection, and deletes those that no collection holds any more.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
OPTIONAL MATCH (claim)<-[held:HOLDS]-(:Collection {id: $collection})
DELETE held
WITH DISTINCT claim
WHERE NOT EXISTS { (claim)<-[:HOLDS]-() }
DETACH DELETE claim
