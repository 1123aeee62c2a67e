// A licence that a training tool filled in is not the author's word: some copy that of the base model, some always name the same.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (model:Model)
  RETURN model
  UNION ALL
  MATCH (model:Entity WHERE model.id IN $about)
  RETURN model
}
MATCH (model)-[under:LICENSED_UNDER]->(license:License)
WHERE under.stands AND under.until = 'open' AND under.method = 'templated'
RETURN
  'warning' AS severity,
  model.id AS about,
  'licence ' + license.name + ' was filled in by a tool' AS finding,
  'ask its publisher, or state the licence in a collection of your own' AS mend,
  CASE WHEN under.heldBy IS NULL THEN under.claims ELSE [under.sources[0] + reduce(
    places = '', place IN coalesce(under.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY about, finding
