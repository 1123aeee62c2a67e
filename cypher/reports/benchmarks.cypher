// How models came off on benchmarks and against each other: outcome, measure, score, and who claims it.
// @param about entity(Model|Benchmark|Product|Organization|Hardware|Technique|Person) "DeepSeek-R1"? Whose results, with the members of a series, or on which benchmark; all when left out
// @param outcome list(better|similar|worse|mixed|unstated) [] Only comparisons that came out so; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [] Only statements that are so; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source compares or measures what this asks for
// @view sections

// Without an entity the claims are found by their predicate; with one, from the entity and the members of its series.
CALL () {
  WITH * WHERE $about IS NULL
  MATCH (claim:Claim)
  WHERE claim.predicate IN ['EVALUATED_ON', 'COMPARED_WITH']
  RETURN claim
  UNION
  MATCH (asked:Entity {id: $about})
  MATCH (asked)<-[:MEMBER_OF*0..]-(one)
  WITH DISTINCT one
  MATCH (one)<-[:ABOUT|OBJECT|VIA]-(claim:Claim)
  WHERE claim.predicate IN ['EVALUATED_ON', 'COMPARED_WITH']
  RETURN claim
}
WITH DISTINCT claim
WHERE (size($status) = 0 OR claim.status IN $status) AND (size($outcome) = 0 OR claim.outcome IN $outcome)
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
    WHEN 'via' THEN via.name WHEN 'topic' THEN topic.name ELSE claim[qualifier] END}] AS qualifiers
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
  subject.name AS of,
  predicate,
  object.name AS value,
  core + reduce(known = [], some IN remarks | known + [one IN some WHERE NOT one IN known]) AS qualifiers,
  saidBy,
  support,
  status,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  subject.id AS subjectId,
  object.id AS objectId,
  evidence
ORDER BY of, subjectId, predicate, value, objectId, evidence[0].claim
