// The properties of entities that the derivation needs.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN
  id,
  entity.name AS name,
  entity.kind AS kind,
  entity.released AS released,
  entity.series AS series,
  coalesce(entity.weightsOriginByDay, []) AS weightsOriginByDay
