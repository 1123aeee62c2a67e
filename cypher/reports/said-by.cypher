// What a source, a person or an organization says: in its own word, through sources that speak for it, or as others quote it.
// @param who entity(Source|Person|Organization) "OpenAI" Who says it
// @param about entity none Only what is said about this entity
// @param text string none Only what holds this text, in any case
// @param status list(asserted|disputed|alleged|denied|retracted) [] Only statements that are so; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source says that {who} says anything like it
// @view sections

MATCH (who:Entity {id: $who})
CALL (who) {
  MATCH (who)<-[:STATED_BY]-(claim:Claim)
  WHERE claim.attributed IS NULL OR claim.attributed = who.id
  RETURN claim, 'own word' AS how
  UNION
  MATCH (who)<-[:STATED_BY]-(claim:Claim)
  WHERE claim.attributed <> who.id
  RETURN claim, 'quotes' AS how
  UNION
  MATCH (who)<-[:SPEAKS_FOR]-(:Source)<-[:STATED_BY]-(claim:Claim)
  WHERE claim.attributed IS NULL OR claim.attributed = who.id
  RETURN claim, 'own word' AS how
  UNION
  MATCH (who)<-[:ATTRIBUTED_TO]-(claim:Claim)
  RETURN claim, 'quoted' AS how
}
WITH claim, min(how) AS how
MATCH (claim)-[:ABOUT]->(subject:Entity)
MATCH (claim)-[:STATED_BY]->(source:Source)
WHERE (size($status) = 0 OR claim.status IN $status) AND ($asOf IS NULL OR source.publishedBy <= $asOf)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
OPTIONAL MATCH (claim)-[:VIA]->(via:Entity)
OPTIONAL MATCH (claim)-[:TOPIC]->(topic:Entity)
WITH
  claim,
  how,
  subject,
  object,
  speaker,
  source,
  claim.predicate AS predicate,
  claim.value AS value,
  claim.status AS status,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'asWritten', 'session', 'stance', 'holder', 'referenceNumber', 'timesCited', 'scope', 'role',
    'when', 'since', 'until', 'via', 'topic', 'conflict', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: CASE qualifier
    WHEN 'via' THEN via.name WHEN 'topic' THEN topic.name ELSE claim[qualifier] END}] AS qualifiers
WHERE ($about IS NULL OR subject.id = $about OR object.id = $about OR topic.id = $about)
  AND ($text IS NULL OR any(part IN [subject.name, object.name, toString(value), via.name, topic.name, claim.detail,
    claim.holder, claim.measure, claim.role, claim.note] WHERE toLower(part) CONTAINS toLower($text)))
RETURN
  subject.name AS about,
  predicate,
  coalesce(object.name, value) AS value,
  qualifiers + [note IN [claim.note] WHERE note IS NOT NULL | {name: 'note', value: note}] AS qualifiers,
  how,
  CASE WHEN speaker.id <> $who THEN speaker.name END AS quoting,
  source.id AS source,
  claim.locators AS locators,
  status,
  claim.rank AS rank,
  subject.id AS subjectId,
  object.id AS objectId,
  claim.id AS claimId
ORDER BY about, subjectId, predicate, toString(value), claimId
