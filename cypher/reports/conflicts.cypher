// Where sources disagree: the competing values, who says which, how many of those are independent, and which is best supported and why.
// @param entity entity "DeepSeek"? Only conflicts about this entity, the members of a series or what an organization made, or in which this source takes part
// @param open boolean false Whether to leave out what is resolved
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view statements
// @empty sources do not disagree on anything of the kind

CALL () {
  // All claims; or those on the questions on which something is said of the entity, or by it.
  CALL () {
    WITH * WHERE $entity IS NULL
    MATCH (source:Source)<-[:STATED_BY]-(claim:Claim)
    RETURN claim, true AS asked
    UNION
    CALL () {
      MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY
        WHERE of.stands AND of.since <= $asOf < of.until]-())*(one)
      MATCH (one)<-[:ABOUT|OBJECT|STATED_BY|ATTRIBUTED_TO|CONFLICT]-(its:Claim)
      RETURN its
      UNION
      MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(one)
      MATCH (one)<-[:ABOUT]-(its:Claim)
      RETURN its
      UNION
      MATCH (:Entity {id: $entity})<-[of:CONCERNS WHERE of.stands AND of.since <= $asOf < of.until]-(:Conflict)
        <-[:CONFLICT]-(its:Claim)
      RETURN its
    }
    WITH its WHERE its.publishedBy <= $asOf
    WITH DISTINCT its.matter AS its
    MATCH (near:Claim {matter: its} WHERE near.publishedBy <= $asOf)
    WITH DISTINCT its, near.conflict AS conflict
    OPTIONAL MATCH (:Entity {id: conflict})<-[:CONFLICT]-(far:Claim WHERE far.publishedBy <= $asOf)
    UNWIND [its, far.matter] AS there
    WITH there, max(there = its) AS asked
    MATCH (claim:Claim {matter: there})
    RETURN claim, asked
  }
  // A question is a matter, or what curators named as one conflict, with all that is said on the matters in it.
  WITH claim, asked WHERE claim.publishedBy <= $asOf
  WITH claim.matter AS matter, min(claim.conflict) AS conflict, max(asked) AS asked, collect(claim) AS claims
  WHERE size(claims) > 1 OR conflict IS NOT NULL
  UNWIND claims AS claim
  WITH coalesce(claim.conflict, conflict) AS conflict, matter, asked, claim
  WHERE conflict IS NOT NULL OR NOT claim.predicate IN ['description', 'outcome', 'outcomeReason']
  WITH conflict, coalesce(conflict, matter) AS question, max(asked) AS asked, collect(claim) AS claims, collect(DISTINCT [
      claim.stands,
      coalesce(toString(claim.value), '')
        + CASE WHEN conflict IS NULL AND claim.predicate ENDS WITH 'On' THEN '' ELSE '\n' END,
      CASE WHEN conflict IS NOT NULL THEN [matter] + [word IN claim.qualifiers | claim[word]] ELSE [] END
    ]) AS said
  // Two claims say the same when both stand or neither does, with the same value, but a day agrees with its month; in a
  // named conflict only when nothing that distinguishes statements differs. Only dates go on where a shorter one ends.
  WHERE asked AND any(one IN said WHERE any(other IN said WHERE one[0] <> other[0] OR one[2] <> other[2]
    OR NOT one[1] STARTS WITH other[1] AND NOT other[1] STARTS WITH one[1]))
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
    claim.rank AS rank, reasons, claim.status AS status, outcome, [one IN words WHERE one.predicate = 'outcomeReason' | one.value][0] AS outcomeReason, object.id AS objectId,
    coalesce(named.id, subject.id + ' ' + claim.predicate + ' ' + question) AS conflict, claim.precedence AS place
  UNION ALL
  // What collections declare differently of one entity.
  MATCH (subject:Entity WHERE subject.contested IS NOT NULL AND coalesce($entity, subject.id) = subject.id)
  UNWIND subject.contested AS predicate
  MATCH (subject)<-[declared:HOLDS]-(collection)
  WITH subject, predicate, declared[predicate] AS value, collection ORDER BY collection.id
  WITH subject, predicate, value, collect({source: collection.id, name: collection.title, status: 'asserted'}) AS said
  RETURN null AS topic, subject, predicate, value, [] AS qualifiers, said, size(said) AS support, 'normal' AS rank,
    [] AS reasons, 'asserted' AS status, 'open' AS outcome, null AS outcomeReason, null AS objectId,
    subject.id + ' ' + predicate AS conflict, said[0].source AS place
}
WITH * WHERE NOT $open OR coalesce(outcome, 'open') = 'open'
RETURN topic, subject.name AS subject, predicate, value, qualifiers, said, support, rank, reasons, status, outcome,
  outcomeReason, subject.id AS subjectId, objectId, conflict
ORDER BY topic IS NULL, conflict, subject, subjectId, predicate, place
