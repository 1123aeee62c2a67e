// The loaded collections, with the edition that was loaded where its file is kept.
MATCH (collection:Collection)
RETURN
  collection.id AS id,
  properties(collection).title AS title,
  properties(collection).edition AS edition,
  'incomplete' IN keys(collection) AS incomplete
ORDER BY id
