// An entity if it was an unreleased checkpoint of a model by a day; otherwise no row.
MATCH (entity:Entity {id: $entity})-[own:CHECKPOINT_OF]->()
WHERE own.since <= $asOf < own.until
RETURN entity.name AS name
LIMIT 1
