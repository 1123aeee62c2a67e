// The entities of a collection that lost a relationship or a name since they were written.
MATCH (:Collection {id: $collection})-[:HOLDS]->(entity:Entity)
WHERE
  COUNT { (entity)-[edge]->(:Entity) WHERE edge.claims IS NOT NULL } <>
  COUNT {
    MATCH (entity)<-[:ABOUT]-(claim:Claim)-[:OBJECT]->(object:Entity)
    WHERE claim.rank <> 'deprecated' AND EXISTS { (claim)<-[:HOLDS]-() }
    RETURN DISTINCT claim.predicate, object
  } OR
  COUNT { (entity)-[:NAMED]->(:Name) } <>
  COUNT {
    UNWIND [entity.name, entity.hubId] + coalesce(entity.aliases, []) AS text
    WITH text WHERE text IS NOT NULL
    RETURN DISTINCT toLower(text)
  } OR
  COUNT { (entity)-[:CITES|COPIES|PARAPHRASES]->(:Source) } <>
  COUNT {
    MATCH (entity)<-[held:HOLDS]-(:Collection)
    UNWIND [source IN coalesce(held.cites, []) | ['CITES', source]]
      + [source IN coalesce(held.copies, []) | ['COPIES', source]]
      + [source IN coalesce(held.paraphrases, []) | ['PARAPHRASES', source]] AS dependency
    RETURN DISTINCT dependency
  }
RETURN entity.id AS id
