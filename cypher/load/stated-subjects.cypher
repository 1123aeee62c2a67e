// The entities of which sources say something, or of which something is said that rests on them: what stands on them,
// and how many say it, may depend on these sources.
UNWIND $ids AS id
MATCH (source:Entity {id: id})<-[:STATED_BY|RESTS_ON]-(claim:Claim)-[:ABOUT]->(subject:Entity)
RETURN DISTINCT subject.id AS id
