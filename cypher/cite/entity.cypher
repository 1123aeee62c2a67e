// An entity as it is cited, then the sources that describe it: first those closest to it, of these the ones that say most. Of
// a source, itself alone.
// @param entity entity "DeepSeek-R1" What to cite
// @view table

MATCH (entity:Entity {id: $entity})
CALL (entity) {
  WITH entity WHERE entity:Source
  RETURN entity AS one, 0 AS place, 0 AS claims, [] AS makers
  UNION ALL
  WITH entity WHERE NOT entity:Source
  RETURN entity AS one, 0 AS place, 0 AS claims,
    COLLECT { MATCH (entity)-[by:DEVELOPED_BY WHERE by.stands AND by.since <= $asOf < by.until]->(maker)
      RETURN DISTINCT maker.name ORDER BY maker.name } AS makers
  UNION ALL
  WITH entity WHERE NOT entity:Source
  CALL (entity) {
    MATCH (entity)<-[:ABOUT]-(claim WHERE claim.stands AND claim.publishedBy <= $asOf)-[:STATED_BY]->(source)
    RETURN source
    UNION ALL
    MATCH (entity)-[step WHERE step.heldBy IS NOT NULL AND step.since <= $asOf]->()
    MATCH (source:Entity {id: step.sources[0]})
    RETURN source }
  RETURN source AS one, {primary: 1, secondary: 2}[source.sourceKind] AS place, count(*) AS claims, [] AS makers
}
WITH one, coalesce(place, 3) AS place, claims, makers, properties(one) AS its
RETURN its.id AS id, its.name AS name, its.kind AS kind, its.sourceKind AS sourceKind, coalesce(its.authors, makers) AS authors,
  its.publisher AS publisher, coalesce(its.publishedOn, its.releasedOn) AS publishedOn, its.revision AS revision,
  coalesce(its.retrievedOn, its.revisedOn) AS readOn, its.url AS url, its.hubId AS hubId
ORDER BY place, claims DESC, its.publishedOn, its.id
