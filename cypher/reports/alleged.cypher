// What is only alleged, or is denied: by whom, of whom, and in what words.
// @param about entity "OpenAI"? Whom it concerns, with the members of a series and what an organization developed; all when left out
// @param status list(disputed|alleged|denied|retracted) [alleged, denied] Only statements that are so
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source alleges or denies anything of the kind
// @view sections

// Without an entity the claims are found by their status; with one, from the entity and from what belongs to it.
CALL () {
  WITH * WHERE $about IS NULL
  MATCH (claim:Claim)
  WHERE claim.status IN $status
  RETURN claim
  UNION
  MATCH (asked:Entity {id: $about})
  CALL (asked) {
    MATCH (asked)<-[:MEMBER_OF*0..]-(one)
    RETURN one
    UNION
    MATCH (asked)<-[:DEVELOPED_BY]-(one)
    RETURN one
  }
  MATCH (one)<-[:ABOUT|OBJECT|ATTRIBUTED_TO]-(claim:Claim)
  WHERE claim.status IN $status
  RETURN claim
}
WITH DISTINCT claim
MATCH (claim)-[:ABOUT]->(subject:Entity)
MATCH (claim)-[:STATED_BY]->(source:Source)
WHERE $asOf IS NULL OR source.publishedBy <= $asOf
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
OPTIONAL MATCH (claim)-[:VIA]->(via:Entity)
OPTIONAL MATCH (claim)-[:TOPIC]->(topic:Entity)
WITH
  claim,
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
    WHEN 'via' THEN via.name WHEN 'topic' THEN topic.name ELSE claim[qualifier] END}] + [note IN [claim.note] WHERE note IS NOT NULL | {name: 'note', value: note}] AS qualifiers
WITH *
ORDER BY source.id, claim.id
WITH
  subject,
  object,
  predicate,
  value,
  status,
  [one IN qualifiers WHERE NOT one.name IN ['asWritten', 'conflict', 'detail', 'note']] AS core,
  collect([one IN qualifiers WHERE one.name IN ['asWritten', 'conflict', 'detail', 'note']]) AS remarks,
  collect(DISTINCT source.id + coalesce(' quoting ' + speaker.name, '')) AS saidBy,
  count(DISTINCT CASE WHEN NOT status IN ['denied', 'retracted'] THEN source.voice END) AS support,
  collect(DISTINCT claim.rank) AS ranks,
  collect({source: source.id, name: source.name, attributedTo: speaker.name, locators: claim.locators, rank: claim.rank,
    rankReason: claim.rankReason, note: claim.note, claim: claim.id}) AS evidence
RETURN
  subject.name AS about,
  predicate,
  coalesce(object.name, value) AS value,
  core + reduce(known = [], some IN remarks | known + [one IN some WHERE NOT one IN known]) AS qualifiers,
  saidBy,
  support,
  status,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  subject.id AS subjectId,
  object.id AS objectId,
  evidence
ORDER BY about, subjectId, predicate, toString(value), objectId, evidence[0].claim
