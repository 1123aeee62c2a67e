// Who else refers to entities: the other collections that hold a claim which leads there.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:ABOUT|OBJECT|STATED_BY|RESTS_ON|ATTRIBUTED_TO|VIA|TOPIC|CONFLICT]-(claim:Claim)
MATCH (claim)<-[:HOLDS]-(collection:Collection)
WHERE collection.id <> $collection
RETURN id, collection.id AS collection, min(claim.id) AS user
ORDER BY id, collection
