// Claims by how they stand, such as all that is alleged.
CREATE INDEX claimStatus IF NOT EXISTS FOR (claim:Claim) ON (claim.status)
