// The entities that a collection holds, by id as written, each with the digest of its record, the number of its names
// and the texts that they come from. An entity is whole when the periods of its relationships follow each other without
// a gap, from the first claim to today (an inline claim is lost with its relationship), and when a model with derivations has derived steps.
MATCH (:Collection {id: $collection})-[held:HOLDS]->(entity:Entity)
OPTIONAL MATCH (entity)<-[:ABOUT]-(claim:Claim)-[:OBJECT]->(object:Entity), (claim)<-[:HOLDS]-(:Collection)
WHERE claim.rank <> 'deprecated'
WITH held, entity, claim.predicate + ' ' + object.id AS sides, min(claim.publishedBy) AS first
WITH held, entity, collect(CASE WHEN sides IS NOT NULL THEN [sides + ' ' + first, sides + ' open'] END) AS claimed
OPTIONAL MATCH (entity)-[edge]->(end)
WITH
  held,
  entity,
  claimed,
  collect(CASE
    WHEN edge.claims IS NOT NULL AND edge.heldBy IS NULL AND NOT edge:FROM AND NOT edge:CHECKPOINT_OF
      THEN [type(edge) + ' ' + end.id + ' ' + edge.since, type(edge) + ' ' + end.id + ' ' + edge.until]
  END) AS edges,
  count(end.key) AS names
WITH
  *,
  COLLECT {
    UNWIND [edge IN edges | edge[1]] + [sides IN claimed | sides[0]] AS bound
    RETURN bound ORDER BY bound
  } AS begun,
  COLLECT {
    UNWIND [edge IN edges | edge[0]] + [sides IN claimed | sides[1]] AS bound
    RETURN bound ORDER BY bound
  } AS ended
RETURN
  coalesce(held.writtenAs, entity.id) AS id,
  entity.id AS entity,
  held.kind AS kind,
  held.digest AS digest,
  begun = ended AND (EXISTS { (entity)-[:FROM]->() } OR NOT EXISTS {
    (entity:Model)-[step:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|TRAINED_ON
      |ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM]->(parent)
    WHERE step.stands AND parent <> entity
  }) AS whole,
  names,
  coalesce(entity.aliases, []) + coalesce(properties(entity).fileSha256, []) + COLLECT {
    MATCH (entity)<-[declared:HOLDS]-(:Collection)
    UNWIND [declared.name, declared.hubId, declared.writtenAs] AS text
    WITH text WHERE text IS NOT NULL
    RETURN DISTINCT text
  } AS texts
