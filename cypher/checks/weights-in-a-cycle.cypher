// No model's weights come from itself through others.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// In any total order of its members, here by release and id, a cycle has a step to a later one. Only from such steps is
// a path back searched, from both ends; of given models from all their steps, for one alone may be the earliest.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (child:Model)
  RETURN child
  UNION ALL
  MATCH (child:Entity WHERE child.id IN $about)
  RETURN child
}
MATCH (child)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open'
  AND ($about <> [] OR coalesce(child.releasedOn, '') + ' ' + child.id < coalesce(parent.releasedOn, '') + ' ' + parent.id)
  AND EXISTS { (child)<-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]-() }
  AND EXISTS { (parent)-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->() }
MATCH back = shortestPath((parent)-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM*]->(child))
WHERE all(way IN relationships(back) WHERE way.stands AND way.until = 'open')
WITH child, [step] + relationships(back) AS steps
WITH child, steps, COLLECT { UNWIND steps AS way RETURN startNode(way).id AS member ORDER BY member } AS members
ORDER BY child.id
// One finding per cycle, although several of its steps may lead to it.
WITH members, collect({child: child.id, steps: steps})[0] AS cycle
RETURN
  'error' AS severity,
  cycle.child AS about,
  'a cycle of weights: ' + reduce(
    text = cycle.child,
    way IN cycle.steps[..8] | text + ' ' + replace(toLower(type(way)), '_', ' ') + ' ' + endNode(way).id
  ) + CASE WHEN size(cycle.steps) > 8 THEN ', and ' + (size(cycle.steps) - 8) + ' more steps' ELSE '' END AS finding,
  'find the step that is wrong; a claim with status denied in a collection of your own takes it out' AS mend,
  COLLECT { UNWIND cycle.steps[..8] AS way UNWIND way.sources AS source RETURN DISTINCT source ORDER BY source } AS evidence
ORDER BY about, finding
