// What the graph knows of a collection itself, and whether it holds anything at all.
OPTIONAL MATCH (collection:Collection {id: $collection})
RETURN
  properties(collection) AS collection,
  COUNT { (:Entity) } + COUNT { (:Claim) } = 0 AS empty
