// Collections that declare the same entity agree on its name, its hub id and whether it was released.
// @view table

MATCH (entity:Entity)
WHERE entity.contested IS NOT NULL
UNWIND entity.contested AS word
MATCH (entity)<-[held:HOLDS]-(collection:Collection)
WITH entity, word, collection.id AS collection, held[word] AS value, held.writtenAs AS writtenAs
ORDER BY collection, writtenAs
WITH entity, word, collect(collection + coalesce(' of ' + writtenAs, '') + ' says ' + CASE
  WHEN value IS NULL THEN 'nothing'
  WHEN value IS :: LIST<ANY> THEN reduce(text = '', one IN value | text + CASE text WHEN '' THEN '' ELSE ', ' END + one)
  ELSE toString(value)
END) AS said
RETURN
  'warning' AS severity,
  entity.id AS about,
  word + ': ' + reduce(text = '', one IN said | text + CASE text WHEN '' THEN '' ELSE '; ' END + one) AS finding
ORDER BY about, finding
