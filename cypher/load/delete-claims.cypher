// Deletes the nodes of claims that become inline.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
