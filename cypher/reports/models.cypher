// The models that the graph knows: who made each, when, under what licence, and what it was made from.
// @param maker entity(Organization) none Only models of this organization
// @param unreleased boolean false Whether to also list what was never released
// @param series boolean false Whether to also list series of models
// @view table {count:model}[ of {maker}]

CALL () {
  MATCH (model:Model WHERE $maker IS NULL) RETURN model
  UNION ALL
  MATCH (:Entity {id: $maker})<-[by:DEVELOPED_BY WHERE by.stands AND by.since <= $asOf < by.until]-(model:Model)
  RETURN DISTINCT model
}
WITH model WHERE ($unreleased OR model.released) AND ($series OR NOT model.series)
WITH model, COLLECT {
    MATCH (model)-[step:FROM WHERE false IN step.checkpoints AND step.since <= $asOf < step.until]->(origin)
    WHERE NOT step.status IN ['denied', 'retracted']
    WITH step, origin, CASE step.status WHEN 'asserted' THEN '' ELSE ' (' + step.status + ')' END AS doubt ORDER BY origin.name
    RETURN DISTINCT {channel: step.channel, name: origin.name + doubt, released: origin.released} } AS steps
RETURN model.name AS name,
  COLLECT { MATCH (model)-[by:DEVELOPED_BY WHERE by.stands AND by.since <= $asOf < by.until]->(maker)
    RETURN DISTINCT maker.name ORDER BY maker.name } AS makers,
  nullIf(substring([entry IN model.releasedOnByDay WHERE entry < $asOf + '~'][-1], 11), '') AS releasedOn,
  COLLECT { MATCH (model)-[under:LICENSED_UNDER WHERE under.stands AND under.since <= $asOf < under.until]->(license)
    RETURN DISTINCT license.name ORDER BY license.name } AS licenses,
  [step IN steps WHERE step.channel IN ['weights', 'unknown'] | step.name] AS parents,
  [step IN steps WHERE step.channel = 'outputs' AND step.released | step.name] AS teachers,
  model.hubId AS hubId, model.id AS id, model.released AS released, model.series AS series
ORDER BY releasedOn IS NULL, releasedOn DESC, name, id
