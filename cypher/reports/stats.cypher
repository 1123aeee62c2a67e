// How much the graph holds: entities of each kind, relationships of each type, claims of each source, collections.
// @view table

// Counts of a kind or a type come from the store's own counters, whatever the size of the graph.
CALL () {
  MATCH (collection:Collection)
  RETURN 1 AS part, 'collection' AS of, collection.id AS name, COUNT { (collection)-[:HOLDS]->() } AS count
  UNION ALL
  UNWIND [
    {name: 'Organization', count: COUNT { (:Organization) }},
    {name: 'Person', count: COUNT { (:Person) }},
    {name: 'Model', count: COUNT { (:Model) }},
    {name: 'Dataset', count: COUNT { (:Dataset) }},
    {name: 'TrainingStage', count: COUNT { (:TrainingStage) }},
    {name: 'Technique', count: COUNT { (:Technique) }},
    {name: 'Hardware', count: COUNT { (:Hardware) }},
    {name: 'License', count: COUNT { (:License) }},
    {name: 'Benchmark', count: COUNT { (:Benchmark) }},
    {name: 'Product', count: COUNT { (:Product) }},
    {name: 'Event', count: COUNT { (:Event) }},
    {name: 'Topic', count: COUNT { (:Topic) }},
    {name: 'Conflict', count: COUNT { (:Conflict) }},
    {name: 'Source', count: COUNT { (:Source) }}
  ] AS kind
  RETURN 2 AS part, 'kind' AS of, kind.name AS name, kind.count AS count
  UNION ALL
  UNWIND [
    {name: 'INITIALIZED_FROM', count: COUNT { ()-[:INITIALIZED_FROM]->() }},
    {name: 'ADAPTER_OF', count: COUNT { ()-[:ADAPTER_OF]->() }},
    {name: 'QUANTIZED_FROM', count: COUNT { ()-[:QUANTIZED_FROM]->() }},
    {name: 'MERGED_FROM', count: COUNT { ()-[:MERGED_FROM]->() }},
    {name: 'DISTILLED_FROM', count: COUNT { ()-[:DISTILLED_FROM]->() }},
    {name: 'REWARDED_BY', count: COUNT { ()-[:REWARDED_BY]->() }},
    {name: 'GENERATED_BY', count: COUNT { ()-[:GENERATED_BY]->() }},
    {name: 'FILTERED_BY', count: COUNT { ()-[:FILTERED_BY]->() }},
    {name: 'TRAINED_ON', count: COUNT { ()-[:TRAINED_ON]->() }},
    {name: 'INCLUDES', count: COUNT { ()-[:INCLUDES]->() }},
    {name: 'REUSES', count: COUNT { ()-[:REUSES]->() }},
    {name: 'ARCHITECTURE_FROM', count: COUNT { ()-[:ARCHITECTURE_FROM]->() }},
    {name: 'RECIPE_FROM', count: COUNT { ()-[:RECIPE_FROM]->() }},
    {name: 'DERIVED_FROM', count: COUNT { ()-[:DERIVED_FROM]->() }},
    {name: 'MEMBER_OF', count: COUNT { ()-[:MEMBER_OF]->() }},
    {name: 'VERSION_OF', count: COUNT { ()-[:VERSION_OF]->() }},
    {name: 'DEVELOPED_BY', count: COUNT { ()-[:DEVELOPED_BY]->() }},
    {name: 'FOUNDED_BY', count: COUNT { ()-[:FOUNDED_BY]->() }},
    {name: 'OWNED_BY', count: COUNT { ()-[:OWNED_BY]->() }},
    {name: 'FUNDED_BY', count: COUNT { ()-[:FUNDED_BY]->() }},
    {name: 'SPUN_OFF_FROM', count: COUNT { ()-[:SPUN_OFF_FROM]->() }},
    {name: 'DIVISION_OF', count: COUNT { ()-[:DIVISION_OF]->() }},
    {name: 'INDEPENDENT_OF', count: COUNT { ()-[:INDEPENDENT_OF]->() }},
    {name: 'INVESTED_IN', count: COUNT { ()-[:INVESTED_IN]->() }},
    {name: 'RELUCTANT_TO_FUND', count: COUNT { ()-[:RELUCTANT_TO_FUND]->() }},
    {name: 'COMPETES_WITH', count: COUNT { ()-[:COMPETES_WITH]->() }},
    {name: 'CUT_PRICES_TO_COMPETE_WITH', count: COUNT { ()-[:CUT_PRICES_TO_COMPETE_WITH]->() }},
    {name: 'HIRES_FROM', count: COUNT { ()-[:HIRES_FROM]->() }},
    {name: 'LEADS', count: COUNT { ()-[:LEADS]->() }},
    {name: 'WORKS_FOR', count: COUNT { ()-[:WORKS_FOR]->() }},
    {name: 'STUDIED_AT', count: COUNT { ()-[:STUDIED_AT]->() }},
    {name: 'OFFERS', count: COUNT { ()-[:OFFERS]->() }},
    {name: 'SEEKS_TO_USE', count: COUNT { ()-[:SEEKS_TO_USE]->() }},
    {name: 'MAINTAINS', count: COUNT { ()-[:MAINTAINS]->() }},
    {name: 'OWNS', count: COUNT { ()-[:OWNS]->() }},
    {name: 'REPORTED_ON', count: COUNT { ()-[:REPORTED_ON]->() }},
    {name: 'RUNS', count: COUNT { ()-[:RUNS]->() }},
    {name: 'CHARTED_ON', count: COUNT { ()-[:CHARTED_ON]->() }},
    {name: 'USES', count: COUNT { ()-[:USES]->() }},
    {name: 'VARIANT_OF', count: COUNT { ()-[:VARIANT_OF]->() }},
    {name: 'COMPONENT_OF', count: COUNT { ()-[:COMPONENT_OF]->() }},
    {name: 'TRAINED_WITH', count: COUNT { ()-[:TRAINED_WITH]->() }},
    {name: 'DEPLOYED_ON', count: COUNT { ()-[:DEPLOYED_ON]->() }},
    {name: 'CONNECTED_BY', count: COUNT { ()-[:CONNECTED_BY]->() }},
    {name: 'AVAILABLE_TO', count: COUNT { ()-[:AVAILABLE_TO]->() }},
    {name: 'LICENSED_UNDER', count: COUNT { ()-[:LICENSED_UNDER]->() }},
    {name: 'EVALUATED_ON', count: COUNT { ()-[:EVALUATED_ON]->() }},
    {name: 'COMPARED_WITH', count: COUNT { ()-[:COMPARED_WITH]->() }},
    {name: 'REFUSES_TO_ANSWER_ON', count: COUNT { ()-[:REFUSES_TO_ANSWER_ON]->() }},
    {name: 'STAGE_OF', count: COUNT { ()-[:STAGE_OF]->() }},
    {name: 'STARTS_FROM', count: COUNT { ()-[:STARTS_FROM]->() }},
    {name: 'ENDS_IN', count: COUNT { ()-[:ENDS_IN]->() }},
    {name: 'READS', count: COUNT { ()-[:READS]->() }},
    {name: 'PRODUCES', count: COUNT { ()-[:PRODUCES]->() }},
    {name: 'SCORED_BY', count: COUNT { ()-[:SCORED_BY]->() }},
    {name: 'TOOK_PART_IN', count: COUNT { ()-[:TOOK_PART_IN]->() }},
    {name: 'CONCERNS', count: COUNT { ()-[:CONCERNS]->() }},
    {name: 'CAUSED', count: COUNT { ()-[:CAUSED]->() }},
    {name: 'TARGETS', count: COUNT { ()-[:TARGETS]->() }},
    {name: 'CITES', count: COUNT { ()-[:CITES]->() }},
    {name: 'COPIES', count: COUNT { ()-[:COPIES]->() }},
    {name: 'PARAPHRASES', count: COUNT { ()-[:PARAPHRASES]->() }},
    {name: 'SHARES_TEXT_WITH', count: COUNT { ()-[:SHARES_TEXT_WITH]->() }},
    {name: 'SPEAKS_FOR', count: COUNT { ()-[:SPEAKS_FOR]->() }},
    {name: 'RELIES_ON', count: COUNT { ()-[:RELIES_ON]->() }},
    {name: 'MENTIONS', count: COUNT { ()-[:MENTIONS]->() }}
  ] AS type
  RETURN 3 AS part, 'relationship' AS of, type.name AS name, type.count AS count
  UNION ALL
  MATCH (source:Source)
  RETURN 4 AS part, 'claims of' AS of, source.id AS name, COUNT { (source)<-[:STATED_BY]-() } AS count
}
WITH part, of, name, count
WHERE count > 0
RETURN of, name, count
ORDER BY part, count DESC, name
