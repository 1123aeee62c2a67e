// The sources of the graph, how near each is to what it says, what it depends on, and how many claims it makes.
// @param about entity none Only sources that say something about this entity, and only those claims counted
// @param kind list(primary|secondary|paraphrase) [] Only sources of these kinds; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table

CALL () {
  WITH * WHERE $about IS NULL
  MATCH (source:Source)
  RETURN source, COUNT { (source)<-[:STATED_BY]-() } AS claims
  UNION ALL
  MATCH (entity:Entity {id: $about})
  MATCH (entity)<-[:ABOUT|OBJECT]-(claim:Claim)
  WITH DISTINCT claim
  MATCH (claim)-[:STATED_BY]->(source:Source)
  RETURN source, count(claim) AS claims
}
WITH source, claims
WHERE (size($kind) = 0 OR source.sourceKind IN $kind) AND ($asOf IS NULL OR source.publishedBy <= $asOf)
RETURN
  source.name AS name,
  source.sourceKind AS kind,
  source.publisher AS publisher,
  source.authors AS authors,
  source.publishedOn AS publishedOn,
  claims,
  COLLECT {
    MATCH (source)-[edge:CITES]->(other:Source) WHERE NOT edge.status IN ['denied', 'retracted']
    RETURN other.id ORDER BY other.id
  } AS cites,
  COLLECT {
    MATCH (source)-[edge:COPIES]->(other:Source) WHERE NOT edge.status IN ['denied', 'retracted']
    RETURN other.id ORDER BY other.id
  } AS copies,
  COLLECT {
    MATCH (source)-[edge:PARAPHRASES]->(other:Source) WHERE NOT edge.status IN ['denied', 'retracted']
    RETURN other.id ORDER BY other.id
  } AS paraphrases,
  source.voice AS voice,
  source.url AS url,
  source.revision AS revision,
  source.retrievedOn AS retrievedOn,
  source.id AS id
ORDER BY claims DESC, name, id
