// The claims that a collection holds; a claim that lost a neighbour has fewer links than its record.
MATCH (:Collection {id: $collection})-[held:HOLDS]->(claim:Claim)
OPTIONAL MATCH (claim)-[:ABOUT]->(subject:Entity)
RETURN claim.id AS id, held.digest AS digest, COUNT { (claim)-->() } AS links, subject.id AS subject
