// Models that point to each other as their newer versions: one of the cards names the wrong one.
// @view table

// A ring has a step to a later id; only from such steps is a way back searched, from both ends.
MATCH (older:Model)-[step:SUPERSEDED_BY]->(newer:Model)
WHERE step.stands AND step.until = 'open' AND older.id < newer.id
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
    + reduce(text = '', node IN nodes(ring.back) | text + ' superseded by ' + node.id) AS finding
ORDER BY about, finding
