// Deletes the derived steps that lead up from entities, and that states are checkpoints of them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[derived:FROM]->()
  RETURN derived
  UNION ALL
  MATCH (entity)<-[derived:CHECKPOINT_OF]-()
  RETURN derived
}
DELETE derived
