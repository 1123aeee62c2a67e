// Claims by what they agree or compete on.
CREATE INDEX claimMatter IF NOT EXISTS FOR (claim:Claim) ON (claim.matter)
