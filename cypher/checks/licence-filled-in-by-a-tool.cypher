// A licence that a training tool filled in is not the author's word: some copy that of the base model, some always name the same.
// @view table

MATCH (model:Model)-[under:LICENSED_UNDER]->(license:License)
WHERE under.stands AND under.until = 'open' AND under.method = 'templated'
RETURN
  'warning' AS severity,
  model.id AS about,
  'licence ' + license.name + ' was filled in by a tool, as ' + under.sources[0]
    + ' tells; ask its publisher, or state the licence in a collection' AS finding
ORDER BY about, finding
