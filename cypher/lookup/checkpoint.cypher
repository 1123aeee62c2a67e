// An entity that was an unreleased checkpoint of some model by a day; no row for anything else.
MATCH (entity:Entity {id: $entity})-[own:CHECKPOINT_OF]->()
WHERE own.since <= $asOf < own.until
RETURN entity.name AS name
LIMIT 1
