// Claims by the day on which their source was out.
CREATE INDEX claimPublishedBy IF NOT EXISTS FOR (claim:Claim) ON (claim.publishedBy)
