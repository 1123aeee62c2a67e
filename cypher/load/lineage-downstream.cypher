// The stated derivations whose parents are unreleased models.
UNWIND $ids AS id
MATCH (parent:Entity {id: id})<-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY
  |GENERATED_BY|FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]-(child:Entity)
RETURN
  child.id AS child,
  type(step) AS type,
  parent.id AS parent,
  step {.status, .since, .until, .claims, .sources, inline: step.heldBy IS NOT NULL} AS held,
  step {.stage, .algorithm, .tokens, .samples, .epochs, .contextLengthTokens, .fromContextLengthTokens, .detail}
    AS qualifiers
