// The other collections that hold claims, and the digests that they hold.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[held:HOLDS]-(collection:Collection)
WHERE collection.id <> $collection
RETURN id, collection.id AS collection, held.digest AS digest
