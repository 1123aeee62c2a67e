// The entities that a collection holds, by the ids that it wrote, each with the digest of what was written, how many names
// it has and what it goes by; and whether, for what is claimed, all relationships are still there, of which one ends where
// the next begins, from the first claim that may stand to what stands today, and for a model with derivations its steps.
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
    WHEN edge.claims IS NOT NULL AND NOT edge:FROM AND NOT edge:CHECKPOINT_OF
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
  coalesce(entity.aliases, []) + COLLECT {
    MATCH (entity)<-[declared:HOLDS]-(:Collection)
    UNWIND [declared.name, declared.hubId, declared.writtenAs] AS text
    WITH text WHERE text IS NOT NULL
    RETURN DISTINCT text
  } AS texts
