// Everything that is said about an entity or by it: by whom, where, and how it stands.
// @param entity entity "DeepSeek-R1" What to show the claims of
// @param status list(asserted|disputed|alleged|denied|retracted) [] Only claims that are so; all when empty
// @param source entity(Source) none Only what this source says
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view statements
// @empty no source says anything of the kind about {entity}
// @graph subject, claim, object, source

// An entity is spoken of as the subject or the object, and speaks as a source or as the one a source quotes.
MATCH (entity:Entity {id: $entity})
MATCH (claim:Claim)-[:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO]->(entity)
WHERE size($status) = 0 OR claim.status IN $status
WITH DISTINCT claim
MATCH (claim)-[:ABOUT]->(subject:Entity)
MATCH (claim)-[:STATED_BY]->(source:Source)
WHERE ($source IS NULL OR source.id = $source) AND ($asOf IS NULL OR source.publishedBy <= $asOf)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN
  subject.name AS subject,
  claim.predicate AS predicate,
  coalesce(object.name, claim.value) AS value,
  claim.status AS status,
  claim.rank AS rank,
  source.name AS sourceName,
  claim.locators AS locators,
  claim.rankReason AS rankReason,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'asWritten', 'session', 'stance', 'holder', 'referenceNumber', 'timesCited', 'scope', 'role',
    'when', 'since', 'until', 'via', 'topic', 'conflict', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: claim[qualifier]}] AS qualifiers,
  speaker.name AS attributedTo,
  claim.note AS note,
  claim.method AS method,
  source.publishedOn AS publishedOn,
  source.sourceKind AS sourceKind,
  source.voice AS voice,
  source.id AS source,
  subject.id AS subjectId,
  object.id AS objectId,
  claim.id AS id
ORDER BY subjectId <> $entity, predicate, subject, subjectId, toString(value), objectId,
  CASE rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, publishedOn, id
