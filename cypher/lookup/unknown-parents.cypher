// The models that a model has its weights from, itself among them, of which no source says where these come from.
// @param model entity(Model) "DeepSeek-R1-Distill-Llama-70B" The model to start from; a series stands for its models
// @view table

CALL () {
  MATCH (start:Entity {id: $model} WHERE start:Model)
  RETURN start
  UNION
  MATCH (:Entity {id: $model})<-[belongs:MEMBER_OF WHERE belongs.stands AND belongs.until = 'open']-(start:Model)
  RETURN start
}
// A step of unknown channel may pass on weights. Every checkpoint is walked: the first one may be the only one of which
// a source says that it was trained from scratch.
UNWIND [['asserted'], ['asserted', 'disputed'], ['asserted', 'disputed', 'alleged']] AS statuses
MATCH path = (start)-[steps:FROM*0..]->(model:Model)
WHERE all(step IN steps WHERE step.channel IN ['weights', 'unknown'] AND true IN step.checkpoints AND step.until = 'open'
  AND step.status IN statuses)
WITH model, statuses[-1] AS status, size(statuses) AS doubt, min(length(path)) AS away ORDER BY doubt, away
WITH model, collect({status: status, away: away})[0] AS way
WITH collect(model) AS walked, collect({model: model, way: way}) AS found
UNWIND found AS one
WITH walked, one.model AS model, one.way AS way
// Where it says "undisclosed", a source says that nobody says it.
WHERE NOT model.series AND coalesce(properties(model).weightsOrigin, 'undisclosed') = 'undisclosed' AND NOT EXISTS {
  (model)-[step:FROM]->(:Model) WHERE step.channel IN ['weights', 'unknown'] AND step.until = 'open'
    AND true IN step.checkpoints AND NOT step.status IN ['denied', 'retracted']
}
CALL (walked, model) {
  UNWIND walked AS child
  MATCH (child)-[step:FROM]->(model)
  WHERE step.channel IN ['weights', 'unknown'] AND true IN step.checkpoints AND step.until = 'open'
  UNWIND coalesce(step.claims, []) + coalesce(step.inlineClaims, []) AS claim
  WITH DISTINCT claim ORDER BY claim
  RETURN collect(claim) AS claims
}
RETURN model.id AS id, model.name AS name, way.status AS status, way.away AS away,
  // A curator names a model on purpose; importing names it because another one says that it came from it.
  EXISTS { (model)-->(:Entity) } OR EXISTS { (model)<-[:ABOUT]-() } OR EXISTS {
    (model)<-[:HOLDS]-(collection:Collection) WHERE NOT 'inlineClaims' IN keys(collection) } AS described,
  claims
ORDER BY away, id
