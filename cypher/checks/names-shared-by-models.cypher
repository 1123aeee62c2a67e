// Several models or datasets of one name, which may be the same, or must be told apart by their ids.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// Hub ids and digests have rules of their own. What one curated collection declares together, its curator told apart.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (name:Name)
  RETURN name
  UNION
  MATCH (asked:Entity WHERE asked.id IN $about)-[:NAMED]->(name)
  RETURN name
}
WITH name
WHERE NOT name.key CONTAINS '/' AND COUNT { (name)<-[:NAMED]-() } > 1 AND NOT name.key =~ '[0-9a-f]{64}'
MATCH (name)<-[:NAMED]-(bearer:Model|Dataset)
WITH name, bearer ORDER BY NOT bearer.id IN $about, bearer.id
WITH name, bearer.kind AS kind, collect(bearer) AS bearers
WHERE size(bearers) > 1 AND ($about = [] OR bearers[0].id IN $about) AND NOT EXISTS {
  MATCH (collection:Collection)-[:HOLDS]->(first)
  WHERE first = bearers[0] AND NOT 'inlineClaims' IN keys(collection)
    AND all(bearer IN bearers WHERE EXISTS { (collection)-[:HOLDS]->(bearer) })
}
WITH bearers, collect(name.key)[0] AS key
RETURN
  'warning' AS severity,
  bearers[0].id AS about,
  'shares the name ' + key + ' with ' + reduce(
    text = bearers[1].id, bearer IN bearers[2..5] | text + ', ' + bearer.id
  ) + CASE WHEN size(bearers) > 5 THEN ' and ' + (size(bearers) - 5) + ' more' ELSE '' END AS finding,
  'if they are the same, give both one hub id in a collection of your own; else ask for them by id' AS mend,
  COLLECT {
    UNWIND bearers AS bearer MATCH (bearer)<-[:HOLDS]-(collection:Collection)
    RETURN DISTINCT collection.id AS id ORDER BY id
  } AS evidence
ORDER BY about, finding
