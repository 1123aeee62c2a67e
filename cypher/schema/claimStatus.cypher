// Claims by status, such as alleged.
CREATE INDEX claimStatus IF NOT EXISTS FOR (claim:Claim) ON (claim.status)
