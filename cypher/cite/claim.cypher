// A claim by its id, whether it has a node or is inline, as the report on claims tells it. The id of an inline claim begins
// with a name of its subject and a space.
CALL () {
  MATCH (subject)<-[:ABOUT]-(claim:Claim {id: $claim})-[:STATED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  RETURN claim {.*} AS claim, subject, object, source
  UNION ALL
  MATCH (name:Name {key: $subject})<-[:NAMED]-(subject:Entity) USING INDEX SEEK name:Name(key)
  MATCH (subject)-[step WHERE step.heldBy IS NOT NULL AND step.claim = $claim]->(end)
  WITH subject, step, end LIMIT 1
  MATCH (source:Entity {id: step.sources[0]})
  RETURN step {.*, id: step.claim, predicate: coalesce(step.predicate, type(step)), rank: 'normal',
    supportByDay: [step.since + ' 1'], qualifiers: coalesce(step.qualifiers, []), remarks: coalesce(step.remarks, [])}
    AS claim, subject, CASE WHEN NOT step:DESCRIBED_BY THEN end END AS object, source }
OPTIONAL MATCH (speaker:Entity {id: claim.attributed})
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked,
  properties(source) AS reference
RETURN subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  claim.status AS status, claim.rank AS rank, source.name AS sourceName, claim.locators AS locators,
  claim.rankReason AS rankReason, [word IN claim.qualifiers + claim.remarks WHERE word <> 'note'
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  toInteger(substring(claim.supportByDay[-1], 11)) AS support, speaker.name AS attributedTo, claim.note AS note,
  source.sourceKind AS sourceKind, source.url AS url, source.id AS source, subject.id AS subjectId, object.id AS objectId,
  claim.id AS id, reference.id AS referenceId, reference.authors AS authors, reference.publisher AS publisher,
  reference.publishedOn AS publishedOn, reference.revision AS revision,
  coalesce(reference.retrievedOn, reference.revisedOn) AS readOn
