// Writes what is worked out for claims that stay as they are.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET
  claim += row.properties,
  claim.standsFrom = row.properties.standsFrom,
  claim.standsUntil = row.properties.standsUntil,
  claim.supportByDay = row.properties.supportByDay
