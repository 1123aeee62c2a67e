// What a derivation needs to know of entities.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  entity.name AS name,
  entity.kind AS kind,
  entity.released AS released,
  entity.series AS series,
  coalesce(entity.weightsOriginByDay, []) AS weightsOriginByDay
