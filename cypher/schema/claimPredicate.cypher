// Claims by predicate.
CREATE INDEX claimPredicate IF NOT EXISTS FOR (claim:Claim) ON (claim.predicate)
