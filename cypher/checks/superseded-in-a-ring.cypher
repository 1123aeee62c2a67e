// Models that point to each other as their newer versions: one of the cards names the wrong one.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// A ring has a step to a later id; only from such steps is a way back searched, from both ends; of given models from all.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (older:Model)
  RETURN older
  UNION ALL
  MATCH (older:Entity WHERE older.id IN $about)
  RETURN older
}
MATCH (older)-[step:SUPERSEDED_BY]->(newer:Model)
WHERE step.stands AND step.until = 'open' AND ($about <> [] OR older.id < newer.id)
  AND EXISTS { (older)<-[:SUPERSEDED_BY]-() } AND EXISTS { (newer)-[:SUPERSEDED_BY]->() }
MATCH back = shortestPath((newer)-[:SUPERSEDED_BY*]->(older))
WHERE all(way IN relationships(back) WHERE way.stands AND way.until = 'open')
WITH older, back, COLLECT { UNWIND nodes(back) AS node RETURN node.id AS member ORDER BY member } AS members
ORDER BY older.id
WITH members, collect({older: older.id, back: back})[0] AS ring
RETURN
  'warning' AS severity,
  ring.older AS about,
  'a ring of newer versions: ' + ring.older
    + reduce(text = '', node IN nodes(ring.back) | text + ' superseded by ' + node.id) AS finding,
  'find the newest, and take new_version out of its card' AS mend,
  COLLECT { UNWIND relationships(ring.back) AS way UNWIND way.sources AS source RETURN DISTINCT source ORDER BY source } AS evidence
ORDER BY about, finding
