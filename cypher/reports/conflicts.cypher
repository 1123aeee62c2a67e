// Where sources disagree: the competing values, who says which, how many of those are independent, and which is best supported and why.
// @param entity entity "DeepSeek"? Only conflicts about this entity, the members of a series or what an organization made, or in which this source takes part
// @param open boolean false Whether to leave out what is resolved
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view statements
// @empty sources do not disagree on anything of the kind

CALL () {
  // What is said of the entity or by it, of its members and of its series.
  CALL () {
    MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(one)
    MATCH (one)<-[:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO|CONFLICT]-(its:Claim) RETURN its
    UNION
    MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(one)
    MATCH (one)<-[:ABOUT]-(its:Claim) RETURN its
    UNION
    MATCH (:Entity {id: $entity})<-[of:CONCERNS WHERE of.stands AND of.since <= $asOf < of.until]-(:Conflict)
      <-[:CONFLICT]-(its:Claim)
    RETURN its
  }
  WITH collect(CASE WHEN its.publishedBy <= $asOf THEN its END) AS seeds
  // All claims; or those on the same matters, and on the matters of what stands in one named conflict with them.
  CALL (seeds) {
    WITH * WHERE $entity IS NULL
    MATCH (source:Source)<-[:STATED_BY]-(claim:Claim) RETURN claim
    UNION
    UNWIND seeds AS its
    WITH DISTINCT its.matter AS matter
    MATCH (near:Claim {matter: matter} WHERE near.publishedBy <= $asOf)
    WITH DISTINCT matter, near.conflict AS conflict
    OPTIONAL MATCH (:Entity {id: conflict})<-[:CONFLICT]-(far:Claim WHERE far.publishedBy <= $asOf)
    UNWIND [matter, far.matter] AS there
    WITH DISTINCT there
    MATCH (claim:Claim {matter: there}) RETURN claim
  }
  WITH claim, $entity IS NULL OR claim IN seeds AS asked
  WHERE claim.publishedBy <= $asOf
  // Claims on a matter differ when one stands and another does not, or in the value, but a day agrees with its month:
  // only dates go on where a shorter one ends. One may describe a thing in many ways.
  WITH claim.matter AS matter, min(claim.conflict) AS conflict, collect({claim: claim, asked: asked}) AS said
  WHERE size(said) > 1 OR conflict IS NOT NULL
  WITH *, [one IN said | [one.claim.stands, coalesce(toString(one.claim.value), '')
    + CASE WHEN one.claim.predicate ENDS WITH 'On' THEN '' ELSE '\n' END]] AS answers
  WITH *, NOT said[0].claim.predicate IN ['description', 'outcome', 'outcomeReason']
    AND any(one IN answers WHERE any(other IN answers WHERE one[0] <> other[0]
      OR NOT one[1] STARTS WITH other[1] AND NOT other[1] STARTS WITH one[1])) AS differ
  // What curators named as one conflict is one question, with what differs on the matters in it.
  UNWIND said AS one
  WITH one.claim AS claim, one.asked AS asked, differ, matter,
    coalesce(one.claim.conflict, CASE WHEN differ THEN conflict END) AS conflict
  WHERE conflict IS NOT NULL OR differ
  WITH conflict, coalesce(conflict, matter) AS question, max(asked) AS asked, collect(claim) AS claims, count(DISTINCT
    [matter, claim.stands, coalesce(claim.value, ''), [word IN claim.qualifiers | claim[word]]]) AS answers
  WHERE asked AND answers > 1
  OPTIONAL MATCH (named:Entity {id: conflict})
  WITH named, question, claims, COLLECT {
      MATCH (named)<-[:ABOUT]-(word:Claim WHERE word.standsFrom <= $asOf < word.standsUntil)
      RETURN {predicate: word.predicate, value: word.value}
    } AS words
  WITH *, CASE WHEN named IS NOT NULL THEN [one IN words WHERE one.predicate = 'outcome' | one.value][0]
    WHEN any(one IN claims WHERE one.rank = 'preferred') THEN 'resolved' ELSE 'open' END AS outcome
  UNWIND claims AS claim
  MATCH (subject)<-[:ABOUT]-(claim)-[:STATED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker)
  WITH * ORDER BY claim.precedence
  WITH named, question, outcome, words, subject, object, claim.says AS says, collect(claim)[0] AS claim,
    collect(claim {.locators, .status, .rank, .asWritten, .detail, .note, claim: claim.id, source: source.id,
      name: source.name, kind: source.sourceKind, publishedOn: source.publishedOn, attributedTo: speaker.name}) AS said,
    collect(DISTINCT claim.rankReason) AS reasons
  RETURN named.name AS topic, subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
    [word IN claim.qualifiers | {name: word, value: coalesce(
      [(claim)-[:VIA|TOPIC]->(at {id: claim[word]}) | at.name][0], claim[word])}]
    + [word IN claim.remarks WHERE word = 'detail' AND all(one IN said WHERE one.detail = claim.detail)
      | {name: word, value: claim.detail}] AS qualifiers, said,
    coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
    claim.rank AS rank, reasons, claim.status AS status, outcome, object.id AS objectId,
    [one IN words WHERE one.predicate = 'outcomeReason' | one.value][0] AS outcomeReason,
    coalesce(named.id, subject.id + ' ' + claim.predicate + ' ' + question) AS conflict, claim.precedence AS place
  UNION ALL
  // What collections declare differently of one entity.
  MATCH (subject:Entity WHERE subject.contested IS NOT NULL AND coalesce($entity, subject.id) = subject.id)
  UNWIND subject.contested AS predicate
  MATCH (subject)<-[declared:HOLDS]-(collection)
  WITH subject, predicate, declared[predicate] AS value, collection ORDER BY collection.id
  WITH subject, predicate, value, collect({source: collection.id, name: collection.title, status: 'asserted'}) AS said
  RETURN null AS topic, subject, predicate, value, [] AS qualifiers, said, size(said) AS support, 'normal' AS rank,
    [] AS reasons, 'asserted' AS status, 'open' AS outcome, null AS objectId, null AS outcomeReason,
    subject.id + ' ' + predicate AS conflict, said[0].source AS place
}
WITH * WHERE NOT $open OR coalesce(outcome, 'open') = 'open'
RETURN topic, subject.name AS subject, predicate, value, qualifiers, said, support, rank, reasons, status, outcome,
  outcomeReason, subject.id AS subjectId, objectId, conflict
ORDER BY topic IS NULL, conflict, subject, subjectId, predicate, place
