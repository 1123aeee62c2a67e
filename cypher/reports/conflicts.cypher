// Where sources disagree: the competing values, who says which, how many of them independently, and which is best supported and why.
// @param entity entity "DeepSeek"? Only conflicts about this entity, the members of a series or what an organization made, or in which this source takes part
// @param open boolean false Whether to leave out resolved conflicts
// @view statements {count:disagreement by conflict}[ about {entity}], {count:value} in all
// @empty sources do not disagree on anything that matches these filters

CALL () {
  // What is said of the entity or by it, of its members and of its series.
  CALL () {
    MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*()
      <-[:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO|CONFLICT]-(its) RETURN its
    UNION
    MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
      <-[:ABOUT]-(its) RETURN its
    UNION
    MATCH (:Entity {id: $entity})<-[of:CONCERNS WHERE of.stands AND of.since <= $asOf < of.until]-(:Conflict)
      <-[:CONFLICT]-(its) RETURN its }
  WITH collect(CASE WHEN its.publishedBy <= $asOf THEN its END) AS asked
  // All claims; or those on the same matters, and on the matters of what is in one named conflict with them.
  CALL (asked) {
    MATCH (claim:Claim WHERE claim.publishedBy <= CASE WHEN $entity IS NULL THEN $asOf END) RETURN claim
    UNION
    UNWIND asked AS its WITH DISTINCT its.matter AS matter
    MATCH (near:Claim {matter: matter} WHERE near.publishedBy <= $asOf)
    OPTIONAL MATCH (near)-[:CONFLICT]->()<-[:CONFLICT]-(far WHERE far.publishedBy <= $asOf)
    UNWIND [matter, far.matter] AS there WITH DISTINCT there
    MATCH (claim:Claim {matter: there} WHERE claim.publishedBy <= $asOf) RETURN claim }
  // Claims on a matter differ when only one of them stands, or when their values differ. A day agrees with its month: of
  // two values, only a date can begin with the other. Descriptions do not conflict.
  WITH asked, claim, claim {.matter, .predicate, .value, .stands, .qualifiers, .conflict} AS its
  WITH asked, its {.*, claim: claim} AS its, its.stands + ' ' + coalesce(its.value, '')
    + CASE WHEN its.predicate ENDS WITH 'On' THEN '' ELSE '\n' END AS answer
  WITH asked, its.matter AS matter, min(its.conflict) AS conflict, collect(its) AS said, max(answer) AS last,
    collect(DISTINCT answer) AS answers
  WITH *, NOT said[0].predicate IN ['description', 'outcome', 'outcomeReason']
    AND any(answer IN answers WHERE NOT last STARTS WITH answer) AS differ
  // A conflict that curators name is one question, together with what differs on its matters.
  UNWIND said AS its
  WITH *, its.claim AS claim, coalesce(its.conflict, CASE WHEN differ THEN conflict END) AS named
  WHERE named IS NOT NULL OR differ
  WITH named, coalesce(named, matter) AS question, collect(claim) AS claims,
    count(DISTINCT [matter, its.stands, its.value, [word IN its.qualifiers | claim[word]]]) AS answers,
    max($entity IS NULL OR claim IN asked) AS asked WHERE asked AND answers > 1
  OPTIONAL MATCH (topic:Entity {id: named})
  WITH *, [(topic)<-[:ABOUT]-(word WHERE word.standsFrom <= $asOf < word.standsUntil)
    | word {.predicate, .value}]
    + [(topic)-[word:DESCRIBED_BY WHERE word.since <= $asOf < word.until]->() | word {.predicate, .value}] AS words
  UNWIND claims AS claim
  MATCH (subject)<-[:ABOUT]-(claim)-[:STATED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  OPTIONAL MATCH (speaker:Entity {id: claim.attributed})
  WITH *, claim {.locators, .status, .rank, .asWritten, .detail, .note} AS its ORDER BY claim.precedence
  WITH topic, question, words, claims, subject, object, claim.says AS says, collect(claim)[0] AS claim,
    collect(its {.*, claim: claim.id, source: source.id, name: source.name, kind: source.sourceKind,
      publishedOn: source.publishedOn, attributedTo: speaker.name}) AS said,
    collect(DISTINCT claim.rankReason) AS reasons
  WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
  RETURN topic, subject, object, question, said, reasons,
    claim {.predicate, .value, .rank, .status, .precedence, support: coalesce(
      toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0)} AS its,
    [word IN claim.qualifiers + claim.remarks
      WHERE word IN claim.qualifiers OR word = 'detail' AND all(one IN said WHERE one.detail = claim.detail)
      | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}
    ] AS qualifiers, CASE WHEN topic IS NOT NULL THEN [word IN words WHERE word.predicate = 'outcome' | word.value][0]
      WHEN any(one IN claims WHERE one.rank = 'preferred') THEN 'resolved' ELSE 'open' END AS outcome,
    [word IN words WHERE word.predicate = 'outcomeReason' | word.value][0] AS outcomeReason
  UNION ALL
  // What collections declare differently about one entity.
  MATCH (subject:Entity WHERE subject.contested IS NOT NULL AND coalesce($entity, subject.id) = subject.id)
  UNWIND subject.contested AS predicate
  MATCH (subject)<-[declared:HOLDS]-(collection)
  WITH subject, predicate, declared[predicate] AS value, collection ORDER BY collection.id WHERE value IS NOT NULL
  WITH subject, predicate, value, collect({source: collection.id, name: collection.title, status: 'asserted'}) AS said
  RETURN null AS topic, subject, null AS object, null AS question, said, [] AS reasons,
    {predicate: predicate, value: value, rank: 'normal', status: 'asserted', precedence: said[0].source,
      support: size(said)} AS its, [] AS qualifiers, 'open' AS outcome, null AS outcomeReason
}
WITH * WHERE NOT $open OR coalesce(outcome, 'open') = 'open'
RETURN topic.name AS topic, subject.name AS subject, its.predicate AS predicate,
  coalesce(object.name, its.value) AS value, qualifiers, said, its.support AS support, its.rank AS rank, reasons,
  its.status AS status, outcome, outcomeReason, subject.id AS subjectId, object.id AS objectId,
  coalesce(topic.id, subject.id + ' ' + its.predicate + coalesce(' ' + question, '')) AS conflict
ORDER BY topic IS NULL, conflict, subject, subjectId, predicate, its.precedence
