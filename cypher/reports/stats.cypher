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
    {name: 'DEVELOPED_BY', count: COUNT { ()-[:DEVELOPED_BY]->() }},
    {name: 'FOUNDED_BY', count: COUNT { ()-[:FOUNDED_BY]->() }},
    {name: 'OWNED_BY', count: COUNT { ()-[:OWNED_BY]->() }},
    {name: 'FUNDED_BY', count: COUNT { ()-[:FUNDED_BY]->() }},
    {name: 'DIVISION_OF', count: COUNT { ()-[:DIVISION_OF]->() }},
    {name: 'SPUN_OFF_FROM', count: COUNT { ()-[:SPUN_OFF_FROM]->() }},
    {name: 'INVESTED_IN', count: COUNT { ()-[:INVESTED_IN]->() }},
    {name: 'LEADS', count: COUNT { ()-[:LEADS]->() }},
    {name: 'WORKS_FOR', count: COUNT { ()-[:WORKS_FOR]->() }},
    {name: 'STUDIED_AT', count: COUNT { ()-[:STUDIED_AT]->() }},
    {name: 'RUNS', count: COUNT { ()-[:RUNS]->() }},
    {name: 'USES', count: COUNT { ()-[:USES]->() }},
    {name: 'TRAINED_WITH', count: COUNT { ()-[:TRAINED_WITH]->() }},
    {name: 'LICENSED_UNDER', count: COUNT { ()-[:LICENSED_UNDER]->() }},
    {name: 'EVALUATED_ON', count: COUNT { ()-[:EVALUATED_ON]->() }},
    {name: 'STAGE_OF', count: COUNT { ()-[:STAGE_OF]->() }},
    {name: 'TOOK_PART_IN', count: COUNT { ()-[:TOOK_PART_IN]->() }},
    {name: 'CITES', count: COUNT { ()-[:CITES]->() }},
    {name: 'COPIES', count: COUNT { ()-[:COPIES]->() }},
    {name: 'PARAPHRASES', count: COUNT { ()-[:PARAPHRASES]->() }}
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
