// The collections of which only a part is loaded, because a load of several transactions has not come to its end.
// What may never have been written is looked for among the keys: the database warns of an unknown property.
MATCH (collection:Collection WHERE 'incomplete' IN keys(collection))
RETURN collection.id AS id
ORDER BY id
