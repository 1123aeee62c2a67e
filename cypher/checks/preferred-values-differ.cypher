// Of values that contradict each other, one is preferred, also when several collections prefer.
// @view table

// An entity holds a list where it may have several values. A month does not contradict a day in it.
MATCH (claim:Claim {rank: 'preferred'})-[:ABOUT]->(entity:Entity)
WHERE claim.value IS NOT NULL AND NOT entity[claim.predicate] IS :: LIST<ANY>
  AND NOT claim.status IN ['denied', 'retracted']
WITH
  entity,
  claim.predicate AS predicate,
  claim.when AS when,
  claim.session AS session,
  COLLECT { MATCH (claim)-[:VIA]->(via) RETURN via.id ORDER BY via.id } AS via,
  collect(DISTINCT toString(claim.value)) AS values
WITH entity, predicate, when, session, via, COLLECT { UNWIND values AS value RETURN value ORDER BY value } AS values
WHERE any(value IN values WHERE NOT value STARTS WITH values[0])
RETURN
  'warning' AS severity,
  entity.id AS about,
  predicate + ': preferred are ' + reduce(text = values[0], value IN values[1..] | text + ' and ' + value) AS finding
ORDER BY about, finding
