// Claims by what they say, for questions about all values of a property.
CREATE INDEX claimPredicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate)
