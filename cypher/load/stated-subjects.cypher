// The subjects of claims by sources, or of claims that name them as their sources: what stands on these subjects, and
// its support, may depend on the sources.
UNWIND $ids AS id
MATCH (source:Entity {id: id})<-[:STATED_BY|RESTS_ON]-(claim:Claim)-[:ABOUT]->(subject:Entity)
RETURN DISTINCT subject.id AS id
