// Of contradicting values at most one is preferred, across all collections.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

// Competing claims share a matter; a month does not contradict a day in it.
CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (claim:Claim {rank: 'preferred'})-[:ABOUT]->(entity:Entity)
  RETURN claim, entity
  UNION ALL
  MATCH (claim:Claim {rank: 'preferred'})-[:ABOUT]->(entity:Entity WHERE entity.id IN $about)
  RETURN claim, entity
}
WITH claim, entity
WHERE claim.value IS NOT NULL AND claim.stands
WITH claim.matter AS matter, entity, claim.predicate AS predicate, collect(DISTINCT toString(claim.value)) AS values,
  collect(claim.id) AS claims
WHERE size(values) > 1
WITH entity, predicate, COLLECT { UNWIND values AS value RETURN value ORDER BY value } AS values,
  COLLECT { UNWIND claims AS id RETURN id ORDER BY id } AS claims
WHERE any(value IN values WHERE NOT value STARTS WITH values[0])
RETURN
  'warning' AS severity,
  entity.id AS about,
  predicate + ': preferred are ' + reduce(text = values[0], value IN values[1..] | text + ' and ' + value) AS finding,
  'leave the rank preferred to one of them' AS mend,
  claims AS evidence
ORDER BY about, finding
