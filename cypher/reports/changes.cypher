// What became known between two days: what was said first after the one and by the other, and what stood there before.
// @param from date "2024-12-31" The day from which; what was published by then is not new
// @param asOf date "2025-01-25" The day until which, that day included
// @param entity entity none Only what is said of this entity or leads to it
// @order from, asOf
// @view sections
// @empty no source published after {from} and by {asOf} says anything new of the kind

// A month is compared by its last day, as the dates of sources are.
WITH $from + CASE size($from) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31' ELSE '' END AS start
CALL (start) {
  WITH start WHERE $entity IS NULL
  MATCH (source:Source)
  WHERE start < source.publishedBy <= $asOf
  MATCH (source)<-[:STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
  UNION
  MATCH (subject:Entity {id: $entity})
  RETURN subject
  UNION
  MATCH (:Entity {id: $entity})<-[:OBJECT]-(:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
}
WITH start, subject
WHERE NOT subject:Source AND NOT subject:Conflict
MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
WHERE source.publishedBy <= $asOf
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH start, subject, claim, source, object,
  CASE WHEN claim.value IS NOT NULL AND NOT claim.predicate IN [
    'alsoKnownAs', 'purpose', 'judgedAs', 'strength', 'weakness', 'availableAs', 'focus', 'goal', 'knownFor',
    'businessModel', 'practice', 'hires', 'collects', 'rule'
  ] AND claim.rank <> 'deprecated' AND NOT claim.status IN ['denied', 'retracted'] THEN true ELSE false END AS competes
WHERE $entity IS NULL OR subject.id = $entity OR object.id = $entity
// The best first, as the loader finds what stands.
ORDER BY
  CASE claim.rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END,
  CASE claim.status WHEN 'asserted' THEN 0 WHEN 'disputed' THEN 1 WHEN 'alleged' THEN 2 ELSE 3 END,
  CASE source.sourceKind WHEN 'primary' THEN 0 WHEN 'secondary' THEN 1 ELSE 2 END,
  source.publishedOn, claim.id
WITH start, subject, claim.predicate AS predicate,
  CASE WHEN competes THEN null ELSE object END AS object,
  [claim.when, claim.session, claim.since, claim.until, claim.via, claim.scope, claim.role, claim.measure] AS circumstances,
  collect({claim: claim, source: source, object: object, competes: competes}) AS said
WITH *,
  [one IN said WHERE one.competes AND one.source.publishedBy <= start][0].claim.value AS before,
  [one IN said WHERE one.competes][0].claim.value AS after
UNWIND said AS one
WITH start, subject, predicate, before, after, circumstances, one.claim AS claim, one.source AS source, one.object AS object
WITH start, subject, predicate, before, after, object, claim.value AS value, source, claim,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'session', 'stance', 'holder', 'scope', 'role', 'when', 'since', 'until', 'via', 'topic', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: claim[qualifier]}] AS qualifiers
ORDER BY source.publishedBy, source.name, source.id, claim.id
WITH start, subject, predicate, before, after, object, value, qualifiers,
  min(source.publishedBy) AS first,
  collect(DISTINCT claim.status) AS statuses,
  collect({source: source.id, name: source.name, publishedOn: source.publishedOn, locators: claim.locators, status: claim.status,
    claim: claim.id}) AS said
WITH *, before <> after AND value = after AS replaces
WHERE first > start OR replaces
RETURN
  CASE WHEN replaces THEN 'Another value stands' ELSE 'Said for the first time' END AS change,
  subject.name AS subject,
  predicate,
  coalesce(object.name, value) AS value,
  qualifiers,
  CASE WHEN replaces THEN before END AS before,
  [status IN ['asserted', 'disputed', 'alleged', 'denied', 'retracted'] WHERE status IN statuses][0] AS status,
  [one IN said | one.name] AS saidBy,
  first AS since,
  said AS evidence,
  subject.id AS subjectId,
  object.id AS objectId
ORDER BY change, since, subject, subjectId, predicate, toString(value), objectId, said[0].claim
