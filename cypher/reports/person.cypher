// What is known of a person: biography, offices, events, what others think of them and what they say, and who says each.
// @param person entity(Person) "Liang Wenfeng" The person to show
// @param aspect list(biography|offices|money|work|events|opinions|says|conflicts|sources|other) [] Only these aspects; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [] Only statements that are so; all when empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source says anything of {person} that this asks for
// @view sections

// What is said of it, by it, and of the events that it has to do with; what several sources say is one row.
MATCH (entity:Entity {id: $person})
CALL (entity) {
  MATCH (entity)<-[:ABOUT|OBJECT|ATTRIBUTED_TO|TOPIC]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (entity)-[:TOOK_PART_IN|CAUSED]->(:Event)<-[:ABOUT|OBJECT]-(claim:Claim)
  RETURN claim
  UNION
  MATCH (entity)<-[:CONCERNS|TARGETS]-(:Event)<-[:ABOUT|OBJECT]-(claim:Claim)
  RETURN claim
}
MATCH (claim)-[:ABOUT]->(subject:Entity)
MATCH (claim)-[:STATED_BY]->(source:Source)
WHERE (size($status) = 0 OR claim.status IN $status) AND ($asOf IS NULL OR source.publishedBy <= $asOf)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
OPTIONAL MATCH (claim)-[:VIA]->(via:Entity)
OPTIONAL MATCH (claim)-[:TOPIC]->(topic:Entity)
WITH
  entity,
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
WITH
  *,
  CASE
    WHEN subject <> entity AND speaker = entity THEN 'says'
    WHEN subject:Event OR object:Event THEN 'events'
    WHEN predicate IN ['alsoKnownAs', 'description', 'bornOn', 'STUDIED_AT', 'knownFor'] THEN 'biography'
    WHEN predicate IN ['LEADS', 'WORKS_FOR', 'FOUNDED_BY'] THEN 'offices'
    WHEN predicate IN ['OWNED_BY', 'FUNDED_BY', 'INVESTED_IN', 'RELUCTANT_TO_FUND', 'OWNS'] THEN 'money'
    WHEN predicate IN ['focus', 'goal', 'practice'] THEN 'work'
    WHEN predicate IN ['judgedAs', 'COMPARED_WITH'] THEN 'opinions'
    WHEN subject:Conflict THEN 'conflicts'
    WHEN subject:Source THEN 'sources'
    ELSE 'other'
  END AS aspect,
  CASE WHEN object:Event THEN object WHEN subject:Event THEN subject END AS event
WHERE size($aspect) = 0 OR aspect IN $aspect
WITH *
ORDER BY source.id, claim.id
WITH
  entity,
  aspect,
  event,
  subject,
  object,
  predicate,
  value,
  status,
  [one IN qualifiers WHERE NOT one.name IN ['asWritten', 'conflict', 'detail', 'note']] AS core,
  collect([one IN qualifiers WHERE one.name IN ['asWritten', 'conflict', 'detail', 'note']]) AS remarks,
  collect(DISTINCT source.id + coalesce(' quoting ' + CASE WHEN aspect <> 'says' THEN speaker.name END, '')) AS saidBy,
  count(DISTINCT CASE WHEN NOT status IN ['denied', 'retracted'] THEN source.voice END) AS support,
  collect(DISTINCT claim.rank) AS ranks,
  collect({source: source.id, name: source.name, attributedTo: speaker.name, locators: claim.locators, rank: claim.rank,
    rankReason: claim.rankReason, note: claim.note, claim: claim.id}) AS evidence
WITH *, ['biography', 'offices', 'money', 'work', 'events', 'opinions', 'says', 'conflicts', 'sources',
  'other'] AS aspects
RETURN
  aspect,
  CASE WHEN subject <> entity THEN subject.name END AS about,
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
ORDER BY
  [place IN range(0, size(aspects) - 1) WHERE aspects[place] = aspect][0], event.happenedOn, event.id,
  subject <> entity, subject <> event, about, subjectId,
  CASE predicate WHEN 'eventKind' THEN 0 WHEN 'happenedOn' THEN 1 ELSE 2 END, predicate,
  CASE rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END,
  [one IN core WHERE one.name IN ['when', 'since'] | one.value][0], toString(value), evidence[0].claim
