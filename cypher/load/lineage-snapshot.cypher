// The properties of models and datasets on which the derived steps of others depend, and the checkpoints that they come
// from.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity:Model OR entity:Dataset
RETURN
  id,
  [entity.name, entity.kind, entity.released, entity.series] + COLLECT {
    MATCH (entity)-[version:VERSION_OF]->(model)
    RETURN model.id + ' ' + version.since + ' ' + version.until + ' ' + version.status AS seen
    ORDER BY seen
  } AS seen,
  entity:Dataset OR (NOT entity.released AND NOT entity.series) AS passes,
  EXISTS { (entity)<-[:MEMBER_OF]-() } AS hasMembers,
  COLLECT {
    MATCH (entity)-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
      |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(state:Model)
    WHERE NOT state.released
    RETURN DISTINCT state.id
  } AS states
