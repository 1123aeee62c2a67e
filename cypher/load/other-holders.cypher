// Which other collections hold claims, and in which wording.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[held:HOLDS]-(collection:Collection)
WHERE collection.id <> $collection
RETURN id, collection.id AS collection, held.digest AS digest
