// What rests on one voice alone that is not the maker's own: a report, or a source that rewords another.
// @param entity entity "DeepSeek"? Only what is said of this entity or leads to it, with the members of a series and what an organization made
// @param source entity(Source) none Only what rests on this source
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view sections
// @empty everything of the kind has an independent source or a primary one behind it

CALL () {
  WITH * WHERE $entity IS NULL AND $source IS NULL
  MATCH (source:Source)<-[:STATED_BY]-(claim:Claim) RETURN claim, source
  UNION
  WITH * WHERE $entity IS NULL
  MATCH (:Entity {id: $source})<-[:STATED_BY]-(:Claim)-[:ABOUT]->(one)
  WITH DISTINCT one
  MATCH (one)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source) RETURN claim, source
  UNION
  MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(one)
  MATCH (one)<-[:ABOUT|OBJECT]-(claim:Claim)-[:STATED_BY]->(source) RETURN claim, source
  UNION
  MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(one)
  MATCH (one)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source) RETURN claim, source
}
// What a source says of itself, and curators of a conflict, is nobody else's to confirm.
WITH claim, source WHERE claim.stands AND claim.publishedBy <= $asOf
MATCH (claim)-[:ABOUT]->(subject)
WHERE NOT subject.kind IN ['Source', 'Conflict']
WITH subject, claim.predicate AS predicate, collect({claim: claim, source: source}) AS said,
  collect(CASE source.sourceKind WHEN 'primary' THEN claim END) AS makers
UNWIND said AS one
WITH subject, predicate, makers, one.claim AS claim, one.source AS source
WHERE NOT claim IN makers
  AND toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)) = 1
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
// Unless a primary source says at least as much.
WITH * WHERE none(maker IN makers WHERE maker.status = claim.status AND coalesce(maker.value = claim.value, true)
  AND all(word IN claim.qualifiers WHERE maker[word] = claim[word])
  AND (object IS NULL OR EXISTS { (maker)-[:OBJECT]->(object) }))
ORDER BY claim.precedence
WITH subject, object, predicate, claim.says AS says, collect(claim)[0] AS claim, collect(claim.id) AS claimIds,
  collect({source: source.id, name: source.name, locators: claim.locators, detail: claim.detail}) AS evidence,
  all(rewords IN collect(EXISTS {
    (source)-[of:COPIES|PARAPHRASES WHERE of.stands AND of.since <= $asOf < of.until]->()
  }) WHERE rewords) AS dependent
WHERE $source IS NULL OR any(one IN evidence WHERE one.source = $source)
RETURN
  CASE
    WHEN size(evidence) > 1 THEN evidence[0].name + ' and others with the same voice'
    WHEN dependent THEN evidence[0].name + ' (rewords another source)'
    ELSE evidence[0].name
  END AS onlySource,
  subject.name AS subject, predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers | {name: word,
    value: coalesce([(claim)-[:VIA|TOPIC]->(at {id: claim[word]}) | at.name][0], claim[word])}]
    + [word IN claim.remarks WHERE word = 'detail' AND all(one IN evidence WHERE one.detail = claim.detail)
      | {name: word, value: claim.detail}] AS qualifiers,
  reduce(all = [], one IN evidence | all + coalesce(one.locators, [])) AS locators,
  claim.status AS status, claim.rank AS rank, dependent, evidence, subject.id AS subjectId, object.id AS objectId, claimIds
ORDER BY onlySource, subject, subjectId, predicate, toString(value), objectId, claim.precedence
