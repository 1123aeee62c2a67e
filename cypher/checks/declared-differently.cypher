// Collections that declare the same entity agree on its name, its hub id and whether it was released.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (entity:Entity)
  RETURN entity
  UNION ALL
  MATCH (entity:Entity WHERE entity.id IN $about)
  RETURN entity
}
WITH entity
WHERE entity.contested IS NOT NULL
UNWIND entity.contested AS word
MATCH (entity)<-[held:HOLDS]-(collection:Collection)
// Who imports from a hub knows no other name than the hub id, which contradicts none.
WHERE word <> 'name' OR held.name <> coalesce(held.hubId, '')
WITH entity, word, collection.id AS collection, held[word] AS value, held.writtenAs AS writtenAs
ORDER BY collection, writtenAs
WITH entity, word, collect(collection) AS collections, collect(collection + coalesce(' of ' + writtenAs, '') + ' says ' + CASE
  WHEN value IS NULL THEN 'nothing'
  WHEN value IS :: LIST<ANY> THEN reduce(text = '', one IN value | text + CASE text WHEN '' THEN '' ELSE ', ' END + one)
  ELSE toString(value)
END) AS said
WHERE size(said) > 1
RETURN
  'warning' AS severity,
  entity.id AS about,
  word + ': ' + reduce(text = '', one IN said | text + CASE text WHEN '' THEN '' ELSE '; ' END + one) AS finding,
  'correct the collection that is wrong; until then the first in the alphabet counts' AS mend,
  collections AS evidence
ORDER BY about, finding
