// Deletes the links of claims before they are rewritten.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[link]->()
DELETE link
