// What would lose its only support if a source fell, with all that copies or rewords it, and what descends from that.
// @param source entity(Source) "explainer" The source to withdraw
// @view sections
// @empty nothing rests on {source} alone

// What falls with it, and with whose voices that speaks: who still speaks with another voice is independent.
MATCH (:Entity {id: $source})<-[copies:COPIES|PARAPHRASES*0..]-(copy:Source)
WHERE all(step IN copies WHERE NOT step.status IN ['denied', 'retracted'])
WITH DISTINCT copy
WITH collect(copy) AS fallen, collect(DISTINCT copy.voice) AS fallenVoices
UNWIND fallen AS source
MATCH (source)<-[:STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
WITH DISTINCT fallen, fallenVoices, subject
WHERE NOT subject IN fallen
MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
WHERE NOT claim.status IN ['denied', 'retracted']
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH fallen, fallenVoices, subject, claim.predicate AS predicate, object,
  CASE WHEN claim.predicate ENDS WITH 'On' THEN null ELSE claim.value END AS exact,
  collect({claim: claim, source: source}) AS said
UNWIND [one IN said WHERE one.source IN fallen] AS one
WITH fallen, fallenVoices, subject, predicate, object, one.claim AS claim, one.source AS source,
  // Others say the same when they say it as exactly, and nothing else about its amounts and circumstances.
  [other IN said WHERE NOT other.source IN fallen
    AND (one.claim.value IS NULL OR toString(other.claim.value) STARTS WITH toString(one.claim.value))
    AND all(word IN [
      'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
      'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent', 'session',
      'stance', 'scope', 'role', 'when', 'since', 'until', 'via', 'topic'
    ] WHERE one.claim[word] IS NULL OR other.claim[word] IS NULL OR one.claim[word] = other.claim[word])] AS others
WHERE none(other IN others WHERE NOT other.source.voice IN fallenVoices)
WITH subject, predicate, object, claim, source, [other IN others | other.source.name] AS stillSaid,
  [qualifier IN [
    'stage', 'algorithm', 'tokens', 'samples', 'epochs', 'contextLengthTokens', 'fromContextLengthTokens',
    'sharePercent', 'count', 'outOf', 'place', 'scorePercent', 'outcome', 'measure', 'ratioPercent',
    'precision', 'session', 'stance', 'holder', 'scope', 'role', 'when', 'since', 'until', 'via', 'topic', 'detail'
  ] WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: claim[qualifier]}] AS qualifiers
ORDER BY source.name, source.id
WITH subject, predicate, object, claim.value AS stated, qualifiers, collect(claim) AS claims, stillSaid,
  collect({source: source.id, name: source.name, locators: claim.locators}) AS evidence
CALL (subject, predicate, object) {
  // Whoever descends from the subject has what it came from only through this step.
  WITH subject, predicate, object
  WHERE predicate IN [
    'INITIALIZED_FROM', 'ADAPTER_OF', 'QUANTIZED_FROM', 'MERGED_FROM', 'DISTILLED_FROM', 'REWARDED_BY', 'GENERATED_BY',
    'FILTERED_BY', 'TRAINED_ON', 'INCLUDES', 'REUSES', 'ARCHITECTURE_FROM', 'RECIPE_FROM', 'DERIVED_FROM'
  ]
  MATCH (subject)<-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*1..]-(descendant)
  WHERE all(step IN steps WHERE NOT step.status IN ['denied', 'retracted'])
  WITH DISTINCT descendant
  ORDER BY descendant.name, descendant.id
  RETURN collect(descendant.name) AS descendants, collect(descendant.id) AS descendantIds
}
RETURN
  CASE stillSaid WHEN [] THEN 'Nobody else says' ELSE 'Only sources that are not independent of it still say' END AS left,
  subject.name AS subject,
  predicate,
  coalesce(object.name, stated) AS value,
  qualifiers,
  reduce(all = [], one IN evidence | all + coalesce(one.locators, [])) AS locators,
  stillSaid,
  descendants,
  subject.id AS subjectId,
  object.id AS objectId,
  evidence,
  descendantIds,
  [claim IN claims | claim.id] AS claimIds
ORDER BY left, subject, subjectId, predicate, toString(value), objectId, claimIds[0]
