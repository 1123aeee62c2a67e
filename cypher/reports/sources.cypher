// The sources of the graph, how close each is to what it says, what it depends on, and how many claims it makes.
// @param about entity none Only sources with claims about this entity, counting only these claims
// @param kind list(primary|secondary|paraphrase) [] Only sources of these kinds; all if empty
// @view table {count:source}: {each:kind}

CALL () {
  MATCH (source:Source WHERE $about IS NULL)
  // A collection knows how many claims it has, and of which source they are when it holds one source alone.
  RETURN source, COUNT { (source)<-[:STATED_BY]-() } + reduce(all = 0, inline IN COLLECT {
    MATCH (source)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
    RETURN CASE WHEN 'claims' IN keys(collection) AND COUNT { (collection)-[:HOLDS]->(:Source) } = 1
      THEN properties(collection).claims - COUNT { (collection)-[:HOLDS]->(:Claim) }
      ELSE COUNT { (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id AND source.id IN step.sources]->() }
    END } | all + inline) AS claims
  UNION ALL
  MATCH (about:Entity {id: $about})
  CALL (about) {
    MATCH (about)<-[:ABOUT|OBJECT]-(claim)
    WITH DISTINCT claim MATCH (claim)-[:STATED_BY]->(source) RETURN source
    UNION ALL
    MATCH (about)-[claim WHERE claim.heldBy IS NOT NULL]-() WHERE NOT (claim:DESCRIBED_BY AND endNode(claim) = about)
    MATCH (source:Entity {id: claim.sources[0]}) RETURN source }
  RETURN source, count(*) AS claims }
WITH * WHERE source.sourceKind IN $kind AND source.publishedBy <= $asOf
WITH *, COLLECT {
    MATCH (source)-[edge:CITES|COPIES|PARAPHRASES WHERE edge.stands AND edge.since <= $asOf < edge.until]->(other)
    WITH type(edge) AS relationship, other.id AS id ORDER BY id
    RETURN {relationship: relationship, id: id} } AS others
RETURN source.name AS name, source.sourceKind AS kind, source.publisher AS publisher, source.authors AS authors,
  source.publishedOn AS publishedOn, claims, [other IN others WHERE other.relationship = 'CITES' | other.id] AS cites,
  [other IN others WHERE other.relationship = 'COPIES' | other.id] AS copies,
  [other IN others WHERE other.relationship = 'PARAPHRASES' | other.id] AS paraphrases,
  source.url AS url, source.revision AS revision, source.revisedOn AS revisedOn, source.retrievedOn AS retrievedOn,
  source.id AS id
ORDER BY claims DESC, name, id
