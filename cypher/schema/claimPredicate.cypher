// Claims by what they say of whatever it is said of.
CREATE INDEX claimPredicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate)
