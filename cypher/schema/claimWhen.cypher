// Claims by the day of which they say it.
CREATE INDEX claimWhen IF NOT EXISTS FOR (claim:Claim) ON (claim.when)
