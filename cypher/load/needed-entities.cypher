// Who still refers to entities: the collections that hold a claim or a source which leads there.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})<-[:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO|VIA|CITES|COPIES|PARAPHRASES]-(user)
MATCH (user)<-[:HOLDS]-(collection:Collection)
RETURN id, collection.id AS collection, min(user.id) AS user
ORDER BY id, collection
