// The children of models and datasets, and whether their own children may be affected too.
UNWIND $ids AS id
MATCH (parent:Entity {id: id})<-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY
  |GENERATED_BY|FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]-(child:Entity)
WITH DISTINCT child
RETURN
  child.id AS id,
  child:Dataset OR (NOT child.released AND NOT child.series) AS passes,
  EXISTS { (child)<-[:MEMBER_OF]-() } AS hasMembers
