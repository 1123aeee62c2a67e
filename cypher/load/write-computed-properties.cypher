// Writes the computed properties of claims that are otherwise unchanged.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET
  claim += row.properties,
  claim.standsFrom = row.properties.standsFrom,
  claim.standsUntil = row.properties.standsUntil,
  claim.supportByDay = row.properties.supportByDay
