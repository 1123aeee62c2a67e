// Some licences ask that the names of models made from theirs begin with a given word.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// Names are compared without case, spaces and hyphens. A mere quantization keeps the name of its parent, and whoever
// gave the licence is not bound by it.
CALL () {
  MATCH (license:License)<-[:ABOUT]-(said:Claim WHERE said.predicate = 'duty' AND said.standsUntil = 'open')
  RETURN license, properties(said) AS said
  UNION ALL
  MATCH (license:License)-[said:DESCRIBED_BY WHERE said.predicate = 'duty' AND said.until = 'open']->()
  RETURN license, properties(said) AS said
}
WITH collect(CASE WHEN said.follows = 'weights' AND said.namePrefix IS NOT NULL
  THEN {license: license, prefix: said.namePrefix} END) AS prefixed
CALL (prefixed) {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (model:Model)
  RETURN model
  UNION ALL
  MATCH (model:Entity WHERE model.id IN $about)
  RETURN model
}
WITH prefixed, model, replace(replace(toLower(split(model.name, '/')[-1]), '-', ''), ' ', '') AS name
WHERE NOT EXISTS { (model)-[:QUANTIZED_FROM]->() } AND EXISTS {
  (model)-[step:INITIALIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(parent:Model)
  WHERE step.stands AND step.until = 'open'
    AND split(coalesce(parent.hubId, parent.id), '/')[0] <> split(coalesce(model.hubId, model.id), '/')[0]
}
CALL (model, name, prefixed) {
  MATCH (model)-[steps:FROM*0..]->(licensed:Model)
  WHERE all(step IN steps WHERE step.channel IN ['weights', 'unknown'] AND false IN step.checkpoints
    AND step.until = 'open' AND NOT step.status IN ['denied', 'retracted'])
  WITH DISTINCT name, model, prefixed, licensed
  MATCH (licensed)-[under:LICENSED_UNDER]->(license:License)
  WHERE under.stands AND under.until = 'open'
  UNWIND [one IN prefixed WHERE one.license = license | one.prefix] AS prefix
  WITH * WHERE NOT name STARTS WITH replace(toLower(prefix), ' ', '')
  WITH model, prefix, license, licensed, under ORDER BY licensed <> model, licensed.id, license.id
  WITH prefix, collect({license: license, licensed: licensed, under: under})[0] AS first
  RETURN prefix, first.license AS license, first.licensed AS licensed, first.under AS under
}
RETURN
  'warning' AS severity,
  model.id AS about,
  license.name + CASE WHEN licensed = model THEN '' ELSE ' of ' + licensed.id END + ' asks for a name that begins with "'
    + prefix + '"' AS finding,
  'read the licence; ask its publisher for another name before you pass the model on' AS mend,
  CASE WHEN under.heldBy IS NULL THEN under.claims ELSE [under.sources[0] + reduce(
    places = '', place IN coalesce(under.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END AS evidence
ORDER BY about, finding
