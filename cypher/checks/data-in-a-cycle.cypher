// No dataset includes or reuses itself, directly or through others.
// @view findings

// In any total order of its members, here by release and id, a cycle has a step to a later one. Only from such steps is
// a path back searched, from both ends.
MATCH (child:Dataset)-[step:INCLUDES|REUSES]->(parent:Dataset)
WHERE step.stands AND step.until = 'open'
  AND coalesce(child.releasedOn, '') + ' ' + child.id < coalesce(parent.releasedOn, '') + ' ' + parent.id
  AND EXISTS { (child)<-[:INCLUDES|REUSES]-() }
  AND EXISTS { (parent)-[:INCLUDES|REUSES]->() }
MATCH back = shortestPath((parent)-[:INCLUDES|REUSES*]->(child))
WHERE all(way IN relationships(back) WHERE way.stands AND way.until = 'open')
WITH child, [step] + relationships(back) AS steps
WITH child, steps, COLLECT { UNWIND steps AS way RETURN startNode(way).id AS member ORDER BY member } AS members
ORDER BY child.id
// One finding per cycle, although several of its steps may lead to it.
WITH members, collect({child: child.id, steps: steps})[0] AS cycle
RETURN
  'warning' AS severity,
  cycle.child AS about,
  'a cycle of data: ' + reduce(
    text = cycle.child,
    way IN cycle.steps[..8] | text + ' ' + replace(toLower(type(way)), '_', ' ') + ' ' + endNode(way).id
  ) + CASE WHEN size(cycle.steps) > 8 THEN ', and ' + (size(cycle.steps) - 8) + ' more steps' ELSE '' END AS finding,
  'find the step that is wrong; a claim with status denied in a collection of your own takes it out' AS mend,
  COLLECT { UNWIND cycle.steps[..8] AS way UNWIND way.sources AS source RETURN DISTINCT source ORDER BY source } AS evidence
ORDER BY about, finding
