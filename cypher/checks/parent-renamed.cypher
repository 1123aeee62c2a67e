// A model names its parent by an id that the hub has given up for another one.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (child:Model)
  RETURN child
  UNION ALL
  MATCH (child:Entity WHERE child.id IN $about)
  RETURN child
}
MATCH (child)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM|DISTILLED_FROM]->(parent:Model)
WHERE step.stands AND step.until = 'open' AND parent.hubId IS NOT NULL
WITH child, step, parent, [coalesce(step.objectAs, parent.id)] + COLLECT {
  UNWIND CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [] END AS id
  MATCH (:Claim {id: id})-[link:OBJECT]->(parent)
  RETURN link.as
} AS written
CALL (parent) {
  MATCH (parent)-[said:DESCRIBED_BY]->()
  WHERE said.predicate = 'alsoKnownAs' AND 'redirect of the former id' IN said.locators
  RETURN said.value AS former
  UNION
  MATCH (parent)<-[:ABOUT]-(claim:Claim {predicate: 'alsoKnownAs'})
  WHERE 'redirect of the former id' IN claim.locators
  RETURN claim.value AS former
}
WITH child, step, parent, former
WHERE toLower(former) IN written
RETURN
  'warning' AS severity,
  child.id AS about,
  'its parent ' + former + ' is called ' + parent.hubId + ' on the hub by now' AS finding,
  'write the new id into the card' AS mend,
  CASE WHEN step.heldBy IS NULL THEN step.claims ELSE [step.sources[0] + reduce(
    places = '', place IN coalesce(step.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY about, finding
