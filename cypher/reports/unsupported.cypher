// What rests on a single independent source that is not the maker: a report, or a source that rewords another.
// @param entity entity "DeepSeek"? Only what is said of this entity or leads to it, with the members of a series and what an organization made
// @param source entity(Source) none Only what rests on this source
// @view sections {count:statement}[ on {entity}] with a single independent source
// @empty every such statement has several independent sources, or a primary one

CALL () {
  MATCH (source:Source WHERE coalesce($entity, $source) IS NULL)<-[:STATED_BY]-(node)
  USING SCAN source:Source
  RETURN node, null AS step
  UNION
  MATCH (source:Source WHERE coalesce($entity, $source) IS NULL AND source.sourceKind <> 'primary')
  MATCH (source)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
  MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id AND source.id IN step.sources]->()
  RETURN null AS node, step
  UNION
  MATCH (:Entity {id: CASE WHEN $entity IS NULL THEN $source END})<-[:STATED_BY]-()-[:ABOUT]->(one)
  WITH DISTINCT one MATCH (one)<-[:ABOUT]-(node) RETURN node, null AS step
  UNION
  MATCH (source:Entity {id: CASE WHEN $entity IS NULL THEN $source END} WHERE source.sourceKind <> 'primary')
  MATCH (source)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
  MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id AND source.id IN step.sources]->()
  RETURN null AS node, step
  UNION
  CALL () {
    MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(near)
    RETURN near, false AS ofSeries
    UNION
    MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(near)
    RETURN near, true AS ofSeries }
  CALL (near, ofSeries) {
    MATCH (near)<-[at:ABOUT|OBJECT]-(node) WHERE at:ABOUT OR NOT ofSeries RETURN node, null AS step
    UNION
    MATCH (near)-[step WHERE step.heldBy IS NOT NULL]-()
    WHERE startNode(step) = near OR NOT (ofSeries OR step:DESCRIBED_BY) RETURN null AS node, step }
  RETURN node, step }
// Nobody else can confirm what a source says about itself, or what curators say about a conflict.
CALL (node, step) {
  MATCH (subject)<-[:ABOUT]-(node)-[:STATED_BY]->(source)
  OPTIONAL MATCH (node)-[:OBJECT]->(object)
  RETURN node AS claim, subject, object, source
  UNION ALL
  // An inline claim, with what a node would have.
  MATCH (source:Entity {id: step.sources[0]})
  RETURN step {.*, id: step.claim, says: step.claim, predicate: coalesce(step.predicate, type(step)), rank: 'normal',
    publishedBy: step.since, standsFrom: step.since, standsUntil: step.until, supportByDay: [step.since + ' 1'],
    qualifiers: coalesce(step.qualifiers, []), remarks: coalesce(step.remarks, []),
    precedence: '1 0 ' + source.precedence + ' ' + step.claim} AS claim,
    startNode(step) AS subject, CASE WHEN NOT step:DESCRIBED_BY THEN endNode(step) END AS object, source }
WITH * WHERE coalesce(node.stands, true) AND claim.publishedBy <= $asOf AND NOT subject.kind IN ['Source', 'Conflict']
WITH subject, object, claim {.predicate, .value, .status} AS statement, collect({claim: claim, source: source}) AS said,
  collect(CASE source.sourceKind WHEN 'primary' THEN claim END) AS makers
// A single independent source says it, and no primary source says at least as much.
UNWIND said AS one
WITH *, one.claim AS claim, one.source AS source
WHERE source.sourceKind <> 'primary' AND [entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1] ENDS WITH ' 1'
  AND none(maker IN makers WHERE all(word IN claim.qualifiers WHERE maker[word] = claim[word]))
ORDER BY claim.precedence
WITH subject, object, claim.says AS says, collect(claim)[0] AS claim, collect(source)[0] AS source,
  collect(claim {.locators, .detail, source: source.id, name: source.name, claim: claim.id}) AS evidence
WHERE $source IS NULL OR any(one IN evidence WHERE one.source = $source)
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN source.name + CASE WHEN size(evidence) > 1 THEN ' and others that depend on each other'
    WHEN EXISTS { (source)-[of:COPIES|PARAPHRASES WHERE of.stands AND of.since <= $asOf < of.until]->() }
    THEN ' (rewords another source)' ELSE '' END AS onlySource,
  subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR word = 'detail' AND all(one IN evidence WHERE one.detail = claim.detail)
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  reduce(all = [], one IN evidence | all + one.locators) AS locators,
  claim.status AS status, claim.rank AS rank, evidence, subject.id AS subjectId, object.id AS objectId
ORDER BY onlySource, subject, subjectId, predicate, toString(value), objectId, claim.precedence
