// Where sources disagree: the competing values, who says which, how many of those are independent, and which is best supported and why.
// @param entity entity "DeepSeek"? Only conflicts about this entity, or in which this source takes part
// @param open boolean false Whether to leave out what is resolved
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view statements
// @empty sources do not disagree on anything of the kind

// A conflict that curators described has all statements that stand in it, whatever they are about. Others are found: a
// property that has one value has several, or what some say is denied or disputed by others.
CALL () {
  CALL () {
    WITH * WHERE $entity IS NULL
    MATCH (conflict:Conflict)
    RETURN conflict
    UNION
    MATCH (conflict:Entity {id: $entity})
    WHERE conflict:Conflict
    RETURN conflict
    UNION
    MATCH (:Entity {id: $entity})<-[:CONCERNS]-(conflict:Conflict)
    RETURN conflict
    UNION
    MATCH (:Entity {id: $entity})<-[:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO]-(:Claim)-[:CONFLICT]->(conflict:Conflict)
    RETURN conflict
  }
  MATCH (conflict)<-[:CONFLICT]-(claim:Claim)-[:STATED_BY]->(source:Source)
  WHERE $asOf IS NULL OR source.publishedBy <= $asOf
  RETURN conflict.id AS conflict, conflict.name AS topic, claim, source,
    // Curators weighed all that is known today.
    CASE WHEN $asOf IS NULL THEN conflict.outcome END AS outcome,
    CASE WHEN $asOf IS NULL THEN conflict.outcomeReason END AS outcomeReason
  UNION ALL
  CALL () {
    WITH * WHERE $entity IS NULL
    MATCH (source:Source)<-[:STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
    RETURN subject
    UNION
    MATCH (subject:Entity {id: $entity})
    RETURN subject
    UNION
    MATCH (:Entity {id: $entity})<-[:OBJECT|STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
    RETURN subject
  }
  MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
  WHERE ($asOf IS NULL OR source.publishedBy <= $asOf) AND NOT claim.predicate IN [
    'alsoKnownAs', 'purpose', 'judgedAs', 'strength', 'weakness', 'availableAs', 'focus', 'goal', 'knownFor',
    'businessModel', 'practice', 'hires', 'collects', 'rule'
  ]
  // One may describe the same in many ways, and how a conflict stands is no conflict itself.
  AND NOT claim.predicate IN ['description', 'outcome', 'outcomeReason']
  OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
  OPTIONAL MATCH (claim)-[:CONFLICT]->(named:Conflict)
  WITH subject, claim, source, object, named,
    claim.rank <> 'deprecated' AND NOT claim.status IN ['denied', 'retracted'] AS stands,
    // What is said of different days, parts or measures does not compete.
    [claim.when, claim.session, claim.since, claim.until, claim.via, claim.scope, claim.role, claim.measure] AS circumstances
  WITH subject, claim.predicate AS predicate, object, circumstances,
    collect(named) AS named,
    collect({claim: claim, source: source}) AS said,
    collect(DISTINCT CASE WHEN stands AND claim.value IS NOT NULL THEN claim.value END) AS values,
    any(claims IN collect(claim) WHERE claims.status IN ['asserted', 'alleged'] AND claims.rank <> 'deprecated') AS held,
    any(claims IN collect(claim) WHERE claims.status IN ['denied', 'disputed'] AND claims.rank <> 'deprecated') AS contested
  WHERE size(named) < size(said) AND
    // A year and a day in it do not contradict each other.
    (object IS NULL AND any(value IN values WHERE any(other IN values WHERE other <> value
      AND NOT (predicate ENDS WITH 'On' AND (other STARTS WITH value OR value STARTS WITH other))))
    OR object IS NOT NULL AND held AND contested)
    AND ($entity IS NULL OR subject.id = $entity OR object.id = $entity
      OR any(one IN said WHERE one.source.id = $entity))
  UNWIND said AS one
  RETURN coalesce(named[0].id, subject.id + ' ' + predicate + coalesce(' ' + object.id, '')) AS conflict,
    named[0].name AS topic, one.claim AS claim, one.source AS source,
    CASE
      WHEN $asOf IS NOT NULL THEN null
      WHEN named <> [] THEN named[0].outcome
      WHEN any(each IN said WHERE each.claim.rank = 'preferred') THEN 'resolved'
      ELSE 'open'
    END AS outcome,
    CASE WHEN $asOf IS NULL THEN named[0].outcomeReason END AS outcomeReason
}
WITH DISTINCT conflict, topic, outcome, outcomeReason, claim, source
WHERE NOT $open OR coalesce(outcome, 'open') = 'open'
MATCH (claim)-[:ABOUT]->(subject:Entity)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH conflict, topic, outcome, outcomeReason, claim, source, subject, object, speaker,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'session', 'stance', 'holder', 'scope', 'role', 'when', 'since', 'until', 'via', 'topic', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: claim[qualifier]}] AS qualifiers
ORDER BY source.name, source.id, claim.id
WITH conflict, topic, outcome, outcomeReason, subject, object, claim.predicate AS predicate,
  coalesce(object.name, claim.value) AS value, qualifiers,
  collect({
    source: source.id, name: source.name, voice: source.voice, kind: source.sourceKind,
    publishedOn: source.publishedOn, locators: claim.locators, attributedTo: speaker.name, status: claim.status,
    rank: claim.rank, asWritten: claim.asWritten, note: claim.note, claim: claim.id
  }) AS said,
  collect(DISTINCT CASE WHEN NOT claim.status IN ['denied', 'retracted'] THEN source.voice END) AS voices,
  collect(DISTINCT claim.status) AS statuses,
  collect(DISTINCT claim.rank) AS ranks,
  collect(DISTINCT claim.rankReason) AS reasons
RETURN
  topic,
  subject.name AS subject,
  predicate,
  value,
  qualifiers,
  said,
  size(voices) AS support,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  reasons,
  [status IN ['asserted', 'disputed', 'alleged', 'denied', 'retracted'] WHERE status IN statuses][0] AS status,
  outcome,
  outcomeReason,
  voices,
  subject.id AS subjectId,
  object.id AS objectId,
  conflict
ORDER BY topic IS NULL, conflict, subject, subjectId, predicate,
  CASE rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, support DESC, toString(value), objectId,
  toString(said[0].claim)
