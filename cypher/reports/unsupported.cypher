// What rests on one voice alone that is not the maker's own: a report, or a source that rewords another.
// @param entity entity "DeepSeek"? Only what is said of this entity or leads to it
// @param source entity(Source) none Only what rests on this source
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view sections
// @empty everything of the kind has an independent source or a primary one behind it

CALL () {
  WITH * WHERE $entity IS NULL AND $source IS NULL
  MATCH (source:Source)<-[:STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
  UNION
  MATCH (subject:Entity {id: $entity})
  RETURN subject
  UNION
  MATCH (:Entity {id: $entity})<-[:OBJECT]-(:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
  UNION
  WITH * WHERE $entity IS NULL
  MATCH (:Entity {id: $source})<-[:STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
}
// What a source says of itself, and curators of a conflict, is nobody else's to confirm.
WITH subject
WHERE NOT subject:Source AND NOT subject:Conflict
MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
WHERE NOT claim.status IN ['denied', 'retracted'] AND ($asOf IS NULL OR source.publishedBy <= $asOf)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH subject, claim, source, object,
  EXISTS { (source)-[copied:COPIES|PARAPHRASES]->(:Source) WHERE NOT copied.status IN ['denied', 'retracted'] } AS dependent
ORDER BY source.name, source.id, claim.id
WITH subject, claim.predicate AS predicate, object, coalesce(object.name, claim.value) AS value,
  // The same with other amounts or circumstances is another statement.
  [word IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent', 'session',
    'stance', 'scope', 'role', 'when', 'since', 'until', 'via', 'topic'
  ] WHERE claim[word] IS NOT NULL | claim[word]] AS measures,
  count(DISTINCT source.voice) AS voices,
  all(kind IN collect(source.sourceKind) WHERE kind <> 'primary') AS secondHand,
  all(copies IN collect(dependent) WHERE copies) AS dependent,
  collect({claim: claim, source: source}) AS said
WHERE voices = 1 AND (secondHand OR dependent)
  AND ($entity IS NULL OR subject.id = $entity OR object.id = $entity)
  AND ($source IS NULL OR any(one IN said WHERE one.source.id = $source))
WITH *, said[0].claim AS claim
RETURN
  CASE
    WHEN size(said) > 1 THEN 'One voice, told by several: ' + said[0].source.voice
    WHEN dependent THEN said[0].source.name + ' (rewords another source)'
    ELSE said[0].source.name
  END AS onlySource,
  subject.name AS subject,
  predicate,
  value,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'session', 'stance', 'holder', 'scope', 'role', 'when', 'since', 'until', 'via', 'topic', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: claim[qualifier]}] AS qualifiers,
  reduce(all = [], one IN said | all + coalesce(one.claim.locators, [])) AS locators,
  claim.status AS status,
  claim.rank AS rank,
  dependent,
  [one IN said | {source: one.source.id, name: one.source.name, locators: one.claim.locators}] AS evidence,
  subject.id AS subjectId,
  object.id AS objectId,
  [one IN said | one.claim.id] AS claimIds
ORDER BY onlySource, subject, subjectId, predicate, toString(value), objectId, claimIds[0]
