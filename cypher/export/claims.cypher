// Every claim about some entities, in whichever form the graph holds it, and how what it claims stands.
// @param about list [] The ids of the entities
// @param predicates list(Predicate) [] Only claims with these predicates; all if empty
// @view table

UNWIND $about AS id
MATCH (subject:Entity {id: id})
CALL (subject) {
  MATCH (subject)<-[:ABOUT]-(claim:Claim WHERE claim.publishedBy <= $asOf AND claim.predicate IN $predicates)-[:STATED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  OPTIONAL MATCH (subject)-[edge WHERE type(edge) = claim.predicate AND edge.since <= $asOf < edge.until]->(object)
  RETURN properties(claim) AS said, claim.id AS claim, claim.predicate AS predicate, object.id AS object, source.id AS source,
    COLLECT { MATCH (claim)-[:RESTS_ON]->(other) RETURN other.id ORDER BY other.id } AS restsOn,
    CASE WHEN object IS NULL THEN CASE WHEN claim.standsFrom <= $asOf < claim.standsUntil THEN claim.status END
      ELSE edge.status END AS standing,
    EXISTS { (claim)-[link]->() WHERE 'as' IN keys(link) } AS renamed,
    toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)) AS support, claim.precedence AS precedence
  UNION ALL
  // An inline claim is in the relationship that it claims.
  MATCH (subject)-[step WHERE step.heldBy IS NOT NULL AND step.since <= $asOf AND coalesce(step.predicate, type(step)) IN $predicates]->(far)
  RETURN properties(step) AS said, step.claim AS claim, coalesce(step.predicate, type(step)) AS predicate,
    CASE WHEN NOT step:DESCRIBED_BY THEN far.id END AS object, step.sources[0] AS source, [] AS restsOn,
    CASE WHEN $asOf < step.until THEN step.status END AS standing,
    any(word IN keys(step) WHERE word IN ['subjectAs', 'objectAs']) AS renamed, 1 AS support, '' AS precedence
}
RETURN id AS subject, claim, predicate, object, source, said, restsOn, standing, renamed, support
ORDER BY subject, predicate, precedence, claim
