// Takes the links away from claims that are about to be written anew.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[link]->()
DELETE link
