// How far sources agree, pair by pair: on how many questions both speak, on which they agree, and on which they differ.
// @param source entity(Source) "explainer"? Only pairs with this source
// @param entity entity none Only what they say of this entity, with the members of a series and what an organization made
// @view table {count:pair} of sources[ with {source}] that speak on the same questions
// @empty no two sources speak on the same question

// All claims; or those on the questions that the source speaks on, or about the entity, its members and its series.
CALL () {
  MATCH (claim:Claim WHERE claim.publishedBy <= CASE WHEN coalesce($entity, $source) IS NULL THEN $asOf END) RETURN claim
  UNION
  MATCH (:Entity {id: CASE WHEN $entity IS NULL THEN $source END})<-[:STATED_BY]-(its)
  WITH DISTINCT its.matter AS matter
  MATCH (near:Claim {matter: matter} WHERE near.publishedBy <= $asOf)
  OPTIONAL MATCH (near)-[:CONFLICT]->()<-[:CONFLICT]-(far WHERE far.publishedBy <= $asOf)
  UNWIND [matter, far.matter] AS there WITH DISTINCT there
  MATCH (claim:Claim {matter: there} WHERE claim.publishedBy <= $asOf) RETURN claim
  UNION
  MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*()
    <-[:ABOUT]-(claim WHERE claim.publishedBy <= $asOf) RETURN claim
  UNION
  MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+()
    <-[:ABOUT]-(claim WHERE claim.publishedBy <= $asOf) RETURN claim }
// Claims on a matter differ when only one of them stands, or when their values differ. A day agrees with its month: of two
// values, only a date can begin with the other.
WITH claim, claim {.matter, .predicate, .value, .stands, .qualifiers, .conflict, .precedence} AS its
WITH claim, its, its.stands + ' ' + coalesce(its.value, '')
  + CASE WHEN its.predicate ENDS WITH 'On' THEN '' ELSE '\n' END AS answer
WITH its.matter AS matter, min(its.conflict) AS conflict, max(answer) AS last, collect(DISTINCT answer) AS answers,
  collect(its {.*, answer: answer, claim: claim}) AS said WHERE size(said) > 1 OR conflict IS NOT NULL
// A conflict that curators name is one question, together with what differs on its matters; in it, everything that
// distinguishes statements counts. Descriptions do not conflict: there are many ways to describe a thing.
UNWIND said AS its
WITH its, its.claim AS claim, matter, coalesce(its.conflict,
  CASE WHEN any(answer IN answers WHERE NOT last STARTS WITH answer) THEN conflict END) AS conflict
WHERE conflict IS NOT NULL OR NOT its.predicate IN ['description', 'outcome', 'outcomeReason']
MATCH (claim)-[:STATED_BY]->(source)
WITH * ORDER BY its.precedence
WITH source, coalesce(conflict, matter) AS question, collect(claim)[0] AS best,
  collect(CASE WHEN conflict IS NULL THEN its.answer ELSE matter
    + reduce(text = '', word IN its.qualifiers | text + word + toString(claim[word])) + its.answer + '\n' END) AS said
WITH source, collect({question: question, best: best, said: said}) AS answers
// Sources depend on each other when they copy, reword or share a text, or speak for the same party.
WITH source, answers, COLLECT {
    MATCH (source)(()-[taken:COPIES|PARAPHRASES
        WHERE taken.stands AND taken.since <= $asOf < taken.until]->())*(original)
      (()-[shared:SHARES_TEXT_WITH WHERE shared.stands AND shared.since <= $asOf < shared.until]-())*(text)
    WITH DISTINCT text
    OPTIONAL MATCH (text)-[spoken:SPEAKS_FOR WHERE spoken.stands AND spoken.since <= $asOf < spoken.until]->(party)
    RETURN coalesce(party.id, text.id) } AS parties
UNWIND answers AS answer
WITH answer.question AS question,
  collect(answer {.best, .said, source: source, id: source.id, parties: parties}) AS speakers
UNWIND speakers AS one UNWIND speakers AS other
WITH one, other WHERE one.id < other.id AND coalesce($source, one.id) IN [one.id, other.id]
// They agree when one of them says only what the other says too.
WITH one, other,
  [text IN one.said WHERE none(it IN other.said WHERE it STARTS WITH text OR text STARTS WITH it)] = []
  OR [text IN other.said WHERE none(it IN one.said WHERE it STARTS WITH text OR text STARTS WITH it)] = [] AS agree
ORDER BY one.best.id
WITH one.source AS source, other.source AS other, count(*) AS both,
  none(party IN one.parties WHERE party IN other.parties) AS independent,
  [best IN collect(CASE WHEN NOT agree THEN one.best END) | [(best)-[:ABOUT]->(subject) | subject.name][0] + ' '
    + best.predicate + coalesce([(best)-[:OBJECT]->(object) | ' ' + object.name][0], '')] AS differOn
RETURN source.name AS source, other.name AS other, both, both - size(differOn) AS same, size(differOn) AS different,
  round(100.0 * (both - size(differOn)) / both, 1) AS agreementPercent, independent, differOn,
  source.id AS sourceId, other.id AS otherId
ORDER BY both DESC, source, other, sourceId, otherId
