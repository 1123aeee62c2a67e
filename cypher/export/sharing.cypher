// Other models that share an unreleased checkpoint with some entities, and the states in between: without them, the checkpoint would be that of one model alone.
// @param about list [] The ids of the entities
// @view table

UNWIND $about AS id
MATCH (:Entity {id: id})
  ((earlier:Model WHERE NOT earlier.released)
    <-[from:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM WHERE from.since <= $asOf < from.until]-(:Model)){1,}(other)
WITH DISTINCT other WHERE NOT other.id IN $about
RETURN other.id AS id
ORDER BY id
