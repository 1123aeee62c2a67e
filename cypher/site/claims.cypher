// All claims about some entities, each with a node or inline, as the report on claims tells them.
UNWIND $ids AS id
MATCH (subject:Entity {id: id})
CALL (subject) {
  MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  RETURN claim {.*} AS claim, object, source
  UNION ALL
  MATCH (subject)-[step WHERE step.heldBy IS NOT NULL]->(end)
  MATCH (source:Entity {id: step.sources[0]})
  RETURN step {.*, id: step.claim, says: step.claim, predicate: coalesce(step.predicate, type(step)), rank: 'normal',
    supportByDay: [step.since + ' 1'], qualifiers: coalesce(step.qualifiers, []), remarks: coalesce(step.remarks, []),
    precedence: '1 0 ' + source.precedence + ' ' + step.claim} AS claim,
    CASE WHEN NOT step:DESCRIBED_BY THEN end END AS object, source }
OPTIONAL MATCH (speaker:Entity {id: claim.attributed})
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  claim.status AS status, claim.rank AS rank, source.name AS sourceName, claim.locators AS locators,
  claim.rankReason AS rankReason, [word IN claim.qualifiers + claim.remarks WHERE word <> 'note'
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  toInteger(substring(claim.supportByDay[-1], 11)) AS support, speaker.name AS attributedTo, claim.note AS note,
  source.sourceKind AS sourceKind, source.url AS url, source.id AS source, subject.id AS subjectId, object.id AS objectId,
  claim.id AS id
ORDER BY subjectId, predicate, toString(value), objectId, claim.says, claim.precedence
