// A model with the models that it came from by weights or outputs, and how each stands to it.
// @param model entity(Model) "DeepSeek-R1-Distill-Llama-70B" The model to start from; a series stands for its models
// @view table

CALL () {
  MATCH (start:Entity {id: $model} WHERE start:Model)
  RETURN start
  UNION
  MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF WHERE belongs.stands AND belongs.until = 'open']-(start:Model)
  RETURN start
}
// Weights first: what they lead to is not told again as a teacher. A step of unknown channel may pass on weights.
UNWIND [['weights', 'unknown'], ['weights', 'unknown', 'outputs']] AS channels
MATCH path = (start)-[steps:FROM*0..]->(model:Model)
WHERE all(step IN steps WHERE step.channel IN channels AND true IN step.checkpoints AND step.until = 'open'
  AND NOT step.status IN ['denied', 'retracted'])
WITH model, size(channels) AS doubt, min(length(path)) AS away ORDER BY doubt, away
WITH model, collect({outputs: doubt = 3, away: away})[0] AS way
RETURN model.id AS id,
  CASE
    WHEN model.id = $model THEN 'itself'
    WHEN way.away = 0 THEN 'of the series'
    ELSE CASE WHEN way.outputs THEN 'by outputs' ELSE 'by weights' END + ', ' + way.away
      + CASE way.away WHEN 1 THEN ' step up' ELSE ' steps up' END
  END AS lineage
ORDER BY model.id <> $model, way.outputs, way.away, id
