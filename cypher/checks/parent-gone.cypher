// A parent that the hub no longer shows, or only to some, on the day when it was asked.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (parent:Model)
  RETURN parent
  UNION ALL
  MATCH (parent:Entity WHERE parent.id IN $about)
  RETURN parent
}
CALL (parent) {
  MATCH (parent)-[said:DESCRIBED_BY]->()
  WHERE said.predicate = 'description' AND 'status of the answer' IN said.locators
  RETURN said.value AS answer, said.sources[0] AS source
  UNION
  MATCH (parent)<-[:ABOUT]-(claim:Claim {predicate: 'description'})-[:STATED_BY]->(by)
  WHERE 'status of the answer' IN claim.locators
  RETURN claim.value AS answer, by.id AS source
}
MATCH (child:Model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DERIVED_FROM|DISTILLED_FROM]->(parent)
WHERE step.stands AND step.until = 'open'
WITH parent, answer, source, child ORDER BY child.id
WITH parent, answer, source, collect(DISTINCT child.id) AS children
RETURN
  'warning' AS severity,
  parent.id AS about,
  answer + ', and a parent of ' + children[0] + CASE size(children)
    WHEN 1 THEN '' ELSE ' and ' + (size(children) - 1) + ' more' END AS finding,
  'ask again with lineage fetch --refresh, with a token (HF_TOKEN) if it is private; or look for a copy' AS mend,
  [source + ': status of the answer'] AS evidence
ORDER BY about, finding
