// Claims by the day by which their source was published.
CREATE INDEX claimPublishedBy IF NOT EXISTS FOR (claim:Claim) ON (claim.publishedBy)
