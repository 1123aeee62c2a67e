// The first ids of claims that begin with a text.
MATCH (claim:Claim WHERE claim.id STARTS WITH $start)
RETURN claim.id AS id ORDER BY id LIMIT 1000
