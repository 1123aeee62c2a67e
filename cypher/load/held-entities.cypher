// The entities that a collection holds, each with the digest of what was written, and whether all that was written
// for it is still there: its names, and for what is claimed relationships of which one ends where the next begins, from
// the first claim that may stand to what stands today.
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
  } AS ended,
  reduce(keys = [], text IN [entity.name, entity.hubId] + coalesce(entity.aliases, []) |
    CASE WHEN text IS NULL OR toLower(text) IN keys THEN keys ELSE keys + toLower(text) END) AS keys
RETURN
  entity.id AS id,
  held.kind AS kind,
  held.digest AS digest,
  begun = ended AND names = size(keys) AS whole
