// The claims about entities, each with the collections that hold it: nodes, and those that relationships hold.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})
CALL (subject) {
  MATCH (subject)<-[about:ABOUT]-(claim:Claim)-[stated:STATED_BY]->(source:Source)
  WHERE EXISTS { (claim)<-[:HOLDS]-(:Collection) }
  OPTIONAL MATCH (claim)-[of:OBJECT]->(object:Entity)
  RETURN
    false AS inline,
    null AS type,
    source.id AS source,
    object.id AS object,
    properties(claim) AS claim,
    about.as AS subjectAs,
    of.as AS objectAs,
    stated.as AS sourceAs,
    COLLECT { MATCH (claim)-[:RESTS_ON]->(rested:Entity) RETURN DISTINCT rested.id AS reference ORDER BY reference } AS restsOn,
    COLLECT {
      MATCH (claim)<-[held:HOLDS]-(collection:Collection)
      RETURN {
        collection: collection.id,
        digest: held.digest,
        inlines: 'inlineClaims' IN keys(collection)
      }
    } AS holders
  UNION ALL
  MATCH (subject)-[claim]->(object:Entity)
  WHERE claim.heldBy IS NOT NULL
  RETURN
    true AS inline,
    type(claim) AS type,
    null AS source,
    object.id AS object,
    properties(claim) AS claim,
    claim.subjectAs AS subjectAs,
    claim.objectAs AS objectAs,
    null AS sourceAs,
    [] AS restsOn,
    [{collection: claim.heldBy, digest: claim.digest, inlines: true}] AS holders
}
RETURN id AS subject, inline, type, source, object, claim, subjectAs, objectAs, sourceAs, restsOn, holders
