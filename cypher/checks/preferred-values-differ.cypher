// Of contradicting values at most one is preferred, across all collections.
// @view table

// Competing claims share a matter; a month does not contradict a day in it.
MATCH (claim:Claim {rank: 'preferred'})-[:ABOUT]->(entity:Entity)
WHERE claim.value IS NOT NULL AND claim.stands
WITH claim.matter AS matter, entity, claim.predicate AS predicate, collect(DISTINCT toString(claim.value)) AS values
WHERE size(values) > 1
WITH entity, predicate, COLLECT { UNWIND values AS value RETURN value ORDER BY value } AS values
WHERE any(value IN values WHERE NOT value STARTS WITH values[0])
RETURN
  'warning' AS severity,
  entity.id AS about,
  predicate + ': preferred are ' + reduce(text = values[0], value IN values[1..] | text + ' and ' + value) AS finding
ORDER BY about, finding
