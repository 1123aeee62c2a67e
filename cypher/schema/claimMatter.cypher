// Claims by the matter on which they agree or compete.
CREATE INDEX claimMatter IF NOT EXISTS FOR (claim:Claim) ON (claim.matter)
