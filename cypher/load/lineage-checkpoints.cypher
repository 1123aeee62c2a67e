// The unreleased models whose weights models took.
UNWIND $ids AS id
MATCH (model:Entity {id: id})-[:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->(state:Model)
WHERE NOT state.released
RETURN DISTINCT state.id AS id
