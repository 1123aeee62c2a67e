// Deletes the derived steps from entities to their parents, and the relationships from their checkpoints.
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
