// A licence cannot take away what the licence of the weights asks of whatever is made from them.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// Only licences whose texts were read are compared, and only models of different makers: a maker may license both as it
// likes.
CALL () {
  MATCH (license:License)<-[:ABOUT]-(said:Claim WHERE said.predicate IN ['duty', 'textRead'] AND said.standsUntil = 'open')
  RETURN license, properties(said) AS said
  UNION ALL
  MATCH (license:License)-[said:DESCRIBED_BY WHERE said.predicate IN ['duty', 'textRead'] AND said.until = 'open']->()
  RETURN license, properties(said) AS said
}
WITH collect(CASE WHEN said.predicate = 'textRead' AND said.value <> 'unread' THEN license END) AS read,
  collect(CASE WHEN said.follows = 'weights' AND said.dutyKind IN ['same-licence', 'restrictions', 'non-commercial',
    'research-only', 'no-derivatives', 'scale', 'territory'] THEN {license: license, kind: said.dutyKind} END) AS lasting
CALL (read) {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (model:Model)
  RETURN model
  UNION ALL
  MATCH (model:Entity WHERE model.id IN $about)
  RETURN model
}
MATCH (model)-[under:LICENSED_UNDER]->(own:License)
WHERE under.stands AND under.until = 'open' AND own IN read AND coalesce(properties(under).scope, 'all') <> 'code'
MATCH (model)-[step:FROM]->(parent:Model)
WHERE step.channel IN ['weights', 'unknown'] AND false IN step.checkpoints AND step.until = 'open' AND step.status = 'asserted'
  AND NOT EXISTS { (model)-[:DEVELOPED_BY|PUBLISHED_BY]->()<-[:DEVELOPED_BY|PUBLISHED_BY]-(parent) }
MATCH (parent)-[theirs:LICENSED_UNDER]->(license:License)
WHERE theirs.stands AND theirs.until = 'open' AND NOT EXISTS { (model)-[:LICENSED_UNDER]->(license) }
  AND coalesce(properties(theirs).scope, 'all') <> 'code'
WITH model, own, under, step, parent, license, theirs, [one IN lasting WHERE one.license = license
  AND NOT one.kind IN [other IN lasting WHERE other.license = own | other.kind] | one.kind] AS missing
WHERE missing <> []
UNWIND missing AS kind
WITH model, own, under, step, parent, license, theirs, kind ORDER BY kind
WITH model, own, under, step, parent, license, theirs, collect(DISTINCT kind) AS missing
RETURN
  'warning' AS severity,
  model.id AS about,
  own.name + ' is more permissive than the ' + license.name + ' of ' + parent.id + ', from which its weights come' + CASE step.channel WHEN 'unknown' THEN ' or may come' ELSE '' END + ', in: '
    + reduce(words = '', kind IN missing | words + CASE words WHEN '' THEN '' ELSE ', ' END + kind) AS finding,
  'ask the publisher; lineage licences names the clauses' AS mend,
  reduce(said = [], one IN [under, theirs] | said + CASE WHEN one.heldBy IS NULL THEN one.claims ELSE [one.sources[0] + reduce(
    places = '', place IN coalesce(one.locators, []) | places + CASE places WHEN '' THEN ': ' ELSE ', ' END + place)] END) AS evidence
ORDER BY about, finding
