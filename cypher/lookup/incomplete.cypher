// A property that may never have been written is read by its name as text, which the database does not warn of.
// The collections of which only a part is loaded, because a load of several transactions has not come to its end.
MATCH (collection:Collection WHERE collection['incomplete'])
RETURN collection.id AS id
ORDER BY id
