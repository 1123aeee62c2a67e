// How much the graph holds: entities of each kind, relationships of each type, claims of each source, collections.
// @view table

CALL () {
  MATCH (collection:Collection)
  RETURN 1 AS part, 'collection' AS of, collection.id AS name, COUNT { (collection)-[:HOLDS]->() } AS count
  UNION ALL
  CALL db.labels() YIELD label
  WITH label
  WHERE NOT label IN ['Entity', 'Claim', 'Collection', 'Name']
  CALL (label) { MATCH (entity:$(label)) RETURN count(entity) AS count }
  RETURN 2 AS part, 'kind' AS of, label AS name, count
  UNION ALL
  MATCH (claim:Claim)
  RETURN 4 AS part, 'claims' AS of, claim.status AS name, count(claim) AS count
  UNION ALL
  CALL db.relationshipTypes() YIELD relationshipType
  WITH relationshipType
  WHERE NOT relationshipType IN ['ABOUT', 'OBJECT', 'STATED_BY', 'ATTRIBUTED_TO', 'VIA', 'HOLDS', 'NAMED']
  CALL (relationshipType) { MATCH ()-[step:$(relationshipType)]->() RETURN count(step) AS count }
  RETURN 3 AS part, 'relationship' AS of, relationshipType AS name, count
  UNION ALL
  MATCH (source:Source)
  RETURN 5 AS part, 'source' AS of, source.id AS name, COUNT { (source)<-[:STATED_BY]-() } AS count
}
WITH part, of, name, count
WHERE count > 0
RETURN of, name, count
ORDER BY part, count DESC, name
