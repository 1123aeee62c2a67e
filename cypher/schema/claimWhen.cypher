// Claims by the day that they are about.
CREATE INDEX claimWhen IF NOT EXISTS FOR (claim:Claim) ON (claim.when)
