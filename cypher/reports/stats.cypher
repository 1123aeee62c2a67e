// How much the graph holds: collections, entities of each kind, relationships of each type, and claims.
// @view sections

// The store itself counts kinds and types, whatever their number. A relationship counts once for each of its periods.
CALL () {
  MATCH (collection:Collection) WITH collection, properties(collection) AS known
  RETURN 1 AS part, 'collection' AS of, collection.id AS name,
    coalesce(known.entities + known.claims, COUNT { (collection)-[:HOLDS]->() }) AS count
  UNION ALL
  UNWIND [[2, 'kind', {
    Organization: COUNT { (:Organization) }, Person: COUNT { (:Person) }, Model: COUNT { (:Model) },
    Dataset: COUNT { (:Dataset) }, TrainingStage: COUNT { (:TrainingStage) }, Technique: COUNT { (:Technique) },
    Hardware: COUNT { (:Hardware) }, License: COUNT { (:License) }, Benchmark: COUNT { (:Benchmark) },
    Product: COUNT { (:Product) }, Event: COUNT { (:Event) }, Topic: COUNT { (:Topic) },
    Conflict: COUNT { (:Conflict) }, Source: COUNT { (:Source) }
  }], [3, 'relationship', {
    INITIALIZED_FROM: COUNT { ()-[:INITIALIZED_FROM]->() }, ADAPTER_OF: COUNT { ()-[:ADAPTER_OF]->() },
    QUANTIZED_FROM: COUNT { ()-[:QUANTIZED_FROM]->() }, MERGED_FROM: COUNT { ()-[:MERGED_FROM]->() },
    DISTILLED_FROM: COUNT { ()-[:DISTILLED_FROM]->() }, REWARDED_BY: COUNT { ()-[:REWARDED_BY]->() },
    GENERATED_BY: COUNT { ()-[:GENERATED_BY]->() }, FILTERED_BY: COUNT { ()-[:FILTERED_BY]->() },
    TRAINED_ON: COUNT { ()-[:TRAINED_ON]->() }, INCLUDES: COUNT { ()-[:INCLUDES]->() }, REUSES: COUNT { ()-[:REUSES]->() },
    ARCHITECTURE_FROM: COUNT { ()-[:ARCHITECTURE_FROM]->() }, RECIPE_FROM: COUNT { ()-[:RECIPE_FROM]->() },
    DERIVED_FROM: COUNT { ()-[:DERIVED_FROM]->() }, MEMBER_OF: COUNT { ()-[:MEMBER_OF]->() },
    VERSION_OF: COUNT { ()-[:VERSION_OF]->() }, SUPERSEDED_BY: COUNT { ()-[:SUPERSEDED_BY]->() },
    DEVELOPED_BY: COUNT { ()-[:DEVELOPED_BY]->() }, PUBLISHED_BY: COUNT { ()-[:PUBLISHED_BY]->() },
    FOUNDED_BY: COUNT { ()-[:FOUNDED_BY]->() }, OWNED_BY: COUNT { ()-[:OWNED_BY]->() },
    FUNDED_BY: COUNT { ()-[:FUNDED_BY]->() }, SPUN_OFF_FROM: COUNT { ()-[:SPUN_OFF_FROM]->() },
    DIVISION_OF: COUNT { ()-[:DIVISION_OF]->() }, INDEPENDENT_OF: COUNT { ()-[:INDEPENDENT_OF]->() },
    INVESTED_IN: COUNT { ()-[:INVESTED_IN]->() }, RELUCTANT_TO_FUND: COUNT { ()-[:RELUCTANT_TO_FUND]->() },
    COMPETES_WITH: COUNT { ()-[:COMPETES_WITH]->() },
    CUT_PRICES_TO_COMPETE_WITH: COUNT { ()-[:CUT_PRICES_TO_COMPETE_WITH]->() }, HIRES_FROM: COUNT { ()-[:HIRES_FROM]->() },
    LEADS: COUNT { ()-[:LEADS]->() }, WORKS_FOR: COUNT { ()-[:WORKS_FOR]->() }, STUDIED_AT: COUNT { ()-[:STUDIED_AT]->() },
    OFFERS: COUNT { ()-[:OFFERS]->() }, SEEKS_TO_USE: COUNT { ()-[:SEEKS_TO_USE]->() },
    MAINTAINS: COUNT { ()-[:MAINTAINS]->() }, OWNS: COUNT { ()-[:OWNS]->() }, REPORTED_ON: COUNT { ()-[:REPORTED_ON]->() },
    RUNS: COUNT { ()-[:RUNS]->() }, CHARTED_ON: COUNT { ()-[:CHARTED_ON]->() }, USES: COUNT { ()-[:USES]->() },
    VARIANT_OF: COUNT { ()-[:VARIANT_OF]->() }, COMPONENT_OF: COUNT { ()-[:COMPONENT_OF]->() },
    TRAINED_WITH: COUNT { ()-[:TRAINED_WITH]->() }, DEPLOYED_ON: COUNT { ()-[:DEPLOYED_ON]->() },
    CONNECTED_BY: COUNT { ()-[:CONNECTED_BY]->() }, AVAILABLE_TO: COUNT { ()-[:AVAILABLE_TO]->() },
    LICENSED_UNDER: COUNT { ()-[:LICENSED_UNDER]->() }, EVALUATED_ON: COUNT { ()-[:EVALUATED_ON]->() },
    COMPARED_WITH: COUNT { ()-[:COMPARED_WITH]->() }, REFUSES_TO_ANSWER_ON: COUNT { ()-[:REFUSES_TO_ANSWER_ON]->() },
    STAGE_OF: COUNT { ()-[:STAGE_OF]->() }, STARTS_FROM: COUNT { ()-[:STARTS_FROM]->() },
    ENDS_IN: COUNT { ()-[:ENDS_IN]->() }, READS: COUNT { ()-[:READS]->() }, PRODUCES: COUNT { ()-[:PRODUCES]->() },
    SCORED_BY: COUNT { ()-[:SCORED_BY]->() }, TOOK_PART_IN: COUNT { ()-[:TOOK_PART_IN]->() },
    CONCERNS: COUNT { ()-[:CONCERNS]->() }, CAUSED: COUNT { ()-[:CAUSED]->() }, TARGETS: COUNT { ()-[:TARGETS]->() },
    CITES: COUNT { ()-[:CITES]->() }, COPIES: COUNT { ()-[:COPIES]->() }, PARAPHRASES: COUNT { ()-[:PARAPHRASES]->() },
    SHARES_TEXT_WITH: COUNT { ()-[:SHARES_TEXT_WITH]->() }, SPEAKS_FOR: COUNT { ()-[:SPEAKS_FOR]->() },
    RELIES_ON: COUNT { ()-[:RELIES_ON]->() }, MENTIONS: COUNT { ()-[:MENTIONS]->() }
  }]] AS row
  UNWIND keys(row[2]) AS name RETURN row[0] AS part, row[1] AS of, name, row[2][name] AS count
  UNION ALL
  // Claims are nodes or inline; a collection knows the number of its own.
  MATCH (collection:Collection) RETURN 4 AS part, 'claim' AS of, 'all' AS name,
    sum(coalesce(properties(collection).claims, COUNT { (collection)-[:HOLDS]->(:Claim) })) AS count }
WITH * WHERE count > 0 RETURN of, name, count ORDER BY part, count DESC, name
