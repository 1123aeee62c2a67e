// All claims about an entity or by it: who makes each, where, and how it stands.
// @param entity entity "DeepSeek-R1" The entity whose claims to show, with the members of a series and what an organization made
// @param predicate list(Predicate) "INITIALIZED_FROM"? Only claims with these predicates; all if left out
// @param status list(Status) [] Only claims with one of these statuses; all if empty
// @param source entity(Source) none Only what this source says
// @view statements {count:claim} about {entity} by {count:source by source}
// @empty no claim about {entity} matches these filters
// @graph subject, claim, object, source

// Claims are about an entity as their subject or object, and by it as their source or as whom a source quotes. What is
// said of a series holds for its members.
CALL () {
  MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*()
    <-[:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO]-(claim) RETURN claim, false AS ofSeries
  UNION
  MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
    <-[:ABOUT]-(claim) RETURN claim, true AS ofSeries }
WITH claim, min(ofSeries) AS ofSeries
WHERE claim.predicate IN $predicate AND claim.status IN $status AND claim.publishedBy <= $asOf
MATCH (subject)<-[:ABOUT]-(claim)-[:STATED_BY]->(source WHERE coalesce($source, source.id) = source.id)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (speaker:Entity {id: claim.attributed})
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  claim.status AS status, claim.rank AS rank, source.name AS sourceName, claim.locators AS locators,
  claim.rankReason AS rankReason,
  [word IN claim.qualifiers + claim.remarks WHERE word <> 'note'
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)) AS support,
  speaker.name AS attributedTo, claim.note AS note, claim.method AS method, source.publishedOn AS publishedOn,
  source.sourceKind AS sourceKind, source.url AS url, CASE WHEN ofSeries THEN subject.name END AS statedOf,
  source.id AS source, subject.id AS subjectId, object.id AS objectId, claim.id AS id
ORDER BY subjectId <> $entity, subject, subjectId, predicate, toString(value), objectId, claim.says, claim.precedence
