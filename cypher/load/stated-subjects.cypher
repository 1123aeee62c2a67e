// The entities of which sources say something: what stands on them may hang on the source's kind and date.
UNWIND $ids AS id
MATCH (source:Entity {id: id})<-[:STATED_BY]-(claim:Claim)-[:ABOUT]->(subject:Entity)
RETURN DISTINCT subject.id AS id
