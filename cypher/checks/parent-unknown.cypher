// A model that is only known as a parent: no source says what it is or where it comes from.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// A curator names a model on purpose; importing names it because another one says that it came from it.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (parent:Model)
  RETURN parent
  UNION ALL
  MATCH (parent:Entity WHERE parent.id IN $about)
  RETURN parent
}
WITH parent
WHERE NOT EXISTS { (parent)-->(:Entity) } AND NOT EXISTS { (parent)<-[:ABOUT]-() } AND NOT EXISTS {
  (parent)<-[:HOLDS]-(collection:Collection) WHERE NOT 'inlineClaims' IN keys(collection)
}
MATCH (child:Model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM|DISTILLED_FROM]->(parent)
WHERE step.stands AND step.until = 'open'
WITH parent, child, step ORDER BY child.id
WITH parent, collect(DISTINCT child.id) AS children, collect(step)[0] AS step
RETURN
  'warning' AS severity,
  parent.id AS about,
  'no source describes it; it is known as a parent of ' + children[0] + CASE size(children)
    WHEN 1 THEN '' ELSE ' and ' + (size(children) - 1) + ' more' END AS finding,
  CASE WHEN parent.hubId IS NULL THEN 'name its hub id in the card, or describe it in a collection of your own'
    ELSE 'ask the hub for it with lineage fetch, or describe it in a collection of your own' END AS mend,
  CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [step.sources[0] + reduce(
    places = '', place IN coalesce(step.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY parent.hubId IS NULL, about
