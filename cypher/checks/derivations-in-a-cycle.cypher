// No model derives from itself through others, even where the channel of a step is unknown.
// @view table

// In any total order of its members, here by release and id, a cycle has a step to a later one. Only from such steps is
// a path back searched, from both ends.
MATCH (child:Model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open'
  AND coalesce(child.releasedOn, '') + ' ' + child.id < coalesce(parent.releasedOn, '') + ' ' + parent.id
  AND EXISTS { (child)<-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM]-() }
  AND EXISTS { (parent)-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM]->() }
MATCH back = shortestPath((parent)-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM*]->(child))
WHERE all(way IN relationships(back) WHERE way.stands AND way.until = 'open')
WITH child, [step] + relationships(back) AS steps
// Cycles of weights only are an error that another rule finds.
WHERE any(way IN steps WHERE type(way) = 'DERIVED_FROM')
WITH child, steps, COLLECT { UNWIND steps AS way RETURN startNode(way).id AS member ORDER BY member } AS members
ORDER BY child.id
// One finding per cycle, although several of its steps may lead to it.
WITH members, collect({child: child.id, steps: steps})[0] AS cycle
RETURN
  'warning' AS severity,
  cycle.child AS about,
  'a cycle of derivations: ' + reduce(
    text = cycle.child,
    way IN cycle.steps[..8] | text + ' ' + replace(toLower(type(way)), '_', ' ') + ' ' + endNode(way).id
  ) + CASE WHEN size(cycle.steps) > 8 THEN ', and ' + (size(cycle.steps) - 8) + ' more steps' ELSE '' END AS finding
ORDER BY about, finding
