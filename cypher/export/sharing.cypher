// Other models that share an unreleased checkpoint with some entities, the states in between, and what learned from one: without them, the checkpoint would be that of one model alone.
// @param about list [] The ids of the entities
// @view table

UNWIND $about AS id
MATCH (checkpoint:Entity {id: id} WHERE checkpoint:Model AND NOT checkpoint.released)
CALL (checkpoint) {
  MATCH (checkpoint)((earlier:Model WHERE NOT earlier.released)
    <-[from:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM WHERE from.since <= $asOf < from.until]-(:Model)){1,}(other)
  RETURN other
  UNION
  MATCH (checkpoint)<-[from:DISTILLED_FROM|REWARDED_BY|GENERATED_BY|FILTERED_BY|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM
    WHERE from.since <= $asOf < from.until]-(other)
  RETURN other
}
WITH DISTINCT other WHERE NOT other.id IN $about
RETURN other.id AS id
ORDER BY id
