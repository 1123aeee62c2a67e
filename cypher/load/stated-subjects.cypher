// The subjects of claims by sources, or of claims that name them as their sources: what stands on these subjects, and
// its support, may depend on the sources.
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[:STATED_BY|RESTS_ON]-(claim:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
  UNION
  // An inline claim has a subject and a source that its collection declares.
  MATCH (source:Entity {id: id})<-[:HOLDS]-(collection:Collection)
  WHERE source:Source AND 'inlineClaims' IN keys(collection)
  MATCH (collection)-[:HOLDS]->(subject:Entity)
  WHERE EXISTS { (subject)-[claim]->() WHERE claim.heldBy = collection.id AND id IN claim.sources }
  RETURN subject
}
RETURN DISTINCT subject.id AS id
