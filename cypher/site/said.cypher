// What a source says, the first claims by their subjects.
MATCH (source:Entity {id: $source} WHERE source:Source)
CALL (source) {
  MATCH (source)<-[:STATED_BY]-(claim:Claim)-[:ABOUT]->(subject)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  RETURN claim.id AS id, subject, object, claim.predicate AS predicate, claim.value AS value, claim.status AS status,
    claim.locators AS locators
  UNION ALL
  MATCH (source)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
  MATCH (collection)-[:HOLDS]->(subject)-[step WHERE step.heldBy = collection.id AND source.id IN step.sources]->(end)
  RETURN step.claim AS id, subject, CASE WHEN NOT step:DESCRIBED_BY THEN end END AS object,
    coalesce(step.predicate, type(step)) AS predicate, step.value AS value, step.status AS status, step.locators AS locators }
RETURN subject.name AS subject, subject.id AS subjectId, predicate, coalesce(object.name, value) AS value, status, locators,
  object.id AS objectId, id
ORDER BY subject, subjectId, predicate, toString(value), id
LIMIT $most
