// Where the lineage of a model begins: what has no parent of its own, and whether that is known or only not said.
// @param model entity(Model|Dataset) "DeepSeek-R1-Distill-Llama-70B" The model or dataset to start from
// @param channel list(weights|outputs|data|design|unknown) [weights] Only steps that pass these on; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table
// @graph root

// A model with no parent may be known to have none, may be one whose makers keep it to themselves, or simply one of
// which no source speaks; only a claim tells the first two from the third.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
MATCH (start:Entity {id: $model})
MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(root)
WHERE all(step IN steps WHERE
  (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
  AND ($asOf IS NULL OR step.statedBy <= $asOf))
WITH channels, root, min(length(path)) AS depth
WHERE NOT EXISTS {
  MATCH (root)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(parent)
  WHERE parent <> root
    AND (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf)
}
CALL (root) {
  OPTIONAL MATCH (root)<-[:ABOUT]-(claim:Claim {predicate: 'weightsOrigin', value: root.weightsOrigin})
    -[:STATED_BY]->(source:Source)
  WHERE $asOf IS NULL OR source.publishedBy <= $asOf
  WITH source.id AS id, source.name AS name, claim.locators AS locators ORDER BY id, claim.id
  RETURN collect(id) AS sources, collect(CASE WHEN id IS NOT NULL THEN {source: id, name: name, locators: locators} END)
    AS evidence
}
WITH depth, root, sources, evidence,
  CASE WHEN $asOf IS NULL OR size(sources) > 0 THEN root.weightsOrigin END AS weightsOrigin
RETURN
  depth,
  root.name AS name,
  CASE
    WHEN NOT root:Model THEN 'no source says what made these data'
    WHEN weightsOrigin = 'from-scratch' THEN 'trained from scratch: known to have no parent'
    WHEN weightsOrigin = 'undisclosed' THEN 'not disclosed: a source says that the parent is not known'
    WHEN EXISTS {
      MATCH (root)-[weights:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM]->()
      WHERE $asOf IS NULL OR weights.statedBy <= $asOf
    } THEN 'its weights have a parent, by a step that was not asked for'
    WHEN EXISTS {
      MATCH (root)<-[made:ENDS_IN]-(stage:TrainingStage {stageKind: 'pretraining'})
      WHERE ($asOf IS NULL OR made.statedBy <= $asOf) AND NOT EXISTS { (stage)-[:STARTS_FROM]->() }
    } THEN 'begins with pretraining: no source names a parent'
    ELSE 'unknown: no source says'
  END AS parent,
  [label IN labels(root) WHERE label <> 'Entity'][0] AS kind,
  root.released AS released,
  weightsOrigin,
  sources,
  evidence,
  root.id AS id
ORDER BY depth, name, id
