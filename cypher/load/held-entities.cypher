// The entities that a collection holds, each with the digest of what was written, and whether all that was written
// for it is still there: a relationship for what is claimed, and its names.
MATCH (:Collection {id: $collection})-[held:HOLDS]->(entity:Entity)
OPTIONAL MATCH (entity)<-[:ABOUT]-(claim:Claim)-[:OBJECT]->(object:Entity), (claim)<-[:HOLDS]-(:Collection)
WHERE claim.rank <> 'deprecated'
WITH held, entity, count(DISTINCT claim.predicate + ' ' + object.id) AS claimed
OPTIONAL MATCH (entity)-[edge]->(end)
WITH held, entity, claimed, count(edge.claims) AS edges, count(end.key) AS names
WITH
  *,
  reduce(keys = [], text IN [entity.name, entity.hubId] + coalesce(entity.aliases, []) |
    CASE WHEN text IS NULL OR toLower(text) IN keys THEN keys ELSE keys + toLower(text) END) AS keys
RETURN
  entity.id AS id,
  held.kind AS kind,
  held.digest AS digest,
  edges = claimed AND names = size(keys) AS whole
