// How far sources agree, two by two: on how many questions both speak, where they say the same, and where they do not.
// @param source entity(Source) "explainer"? Only pairs with this source
// @param entity entity none Only what they say of this entity, with the members of a series and what an organization made
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table
// @empty no two sources speak of the same matter

// All claims; or those on the questions that the source speaks on, or about the entity, its members and its series.
CALL () {
  WITH * WHERE $entity IS NULL AND $source IS NULL
  MATCH (source:Source)<-[:STATED_BY]-(claim:Claim) RETURN claim
  UNION
  WITH * WHERE $entity IS NULL
  MATCH (:Entity {id: $source})<-[:STATED_BY]-(its:Claim)
  MATCH (near:Claim {matter: its.matter} WHERE near.publishedBy <= $asOf)
  WITH DISTINCT near.matter AS matter, near.conflict AS conflict
  OPTIONAL MATCH (:Entity {id: conflict})<-[:CONFLICT]-(far:Claim WHERE far.publishedBy <= $asOf)
  UNWIND [matter, far.matter] AS there
  WITH DISTINCT there
  MATCH (claim:Claim {matter: there}) RETURN claim
  UNION
  MATCH (:Entity {id: $entity})(()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(one)
  MATCH (one)<-[:ABOUT]-(claim:Claim) RETURN claim
  UNION
  MATCH (:Entity {id: $entity})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(one)
  MATCH (one)<-[:ABOUT]-(claim:Claim) RETURN claim
}
WITH claim WHERE claim.publishedBy <= $asOf
// Claims on a matter differ when one stands and another does not, or in the value, but a day agrees with its month: only
// dates go on where a shorter one ends.
WITH claim.matter AS matter, min(claim.conflict) AS conflict, collect(claim) AS claims
WHERE size(claims) > 1 OR conflict IS NOT NULL
WITH *, [claim IN claims | [claim.stands, coalesce(toString(claim.value), '')
  + CASE WHEN claim.predicate ENDS WITH 'On' THEN '' ELSE '\n' END]] AS answers
WITH *, any(one IN answers WHERE any(other IN answers WHERE one[0] <> other[0]
  OR NOT one[1] STARTS WITH other[1] AND NOT other[1] STARTS WITH one[1])) AS differ
// What curators named as one conflict is one question, with what differs on the matters in it; there all that
// distinguishes statements counts. One may describe a thing in many ways.
UNWIND range(0, size(claims) - 1) AS at
WITH claims[at] AS claim, answers[at] AS answer, matter,
  coalesce(claims[at].conflict, CASE WHEN differ THEN conflict END) AS conflict
WHERE conflict IS NOT NULL OR NOT claim.predicate IN ['description', 'outcome', 'outcomeReason']
MATCH (claim)-[:STATED_BY]->(source)
WITH * ORDER BY claim.precedence
WITH coalesce(conflict, matter) AS question, source, collect(claim)[0] AS best, collect({stands: answer[0],
    value: CASE WHEN conflict IS NULL THEN answer[1] ELSE coalesce(toString(claim.value), '') + '\n' END,
    rest: CASE WHEN conflict IS NULL THEN [] ELSE [matter] + [word IN claim.qualifiers | claim[word]] END}) AS said
WITH source, collect({question: question, best: best, said: said}) AS answers
// Sources depend on each other when they copy, reword or share one text, or speak for the same.
WITH source, answers, COLLECT {
    MATCH (source)(()-[taken:COPIES|PARAPHRASES
        WHERE taken.stands AND taken.since <= $asOf < taken.until]->())*(original)
      (()-[shared:SHARES_TEXT_WITH WHERE shared.stands AND shared.since <= $asOf < shared.until]-())*(text)
    WITH DISTINCT text
    OPTIONAL MATCH (text)-[spoken:SPEAKS_FOR WHERE spoken.stands AND spoken.since <= $asOf < spoken.until]->(party)
    RETURN coalesce(party.id, text.id)
  } AS parties
UNWIND answers AS answer
WITH answer.question AS question,
  collect({source: source, id: source.id, parties: parties, best: answer.best, said: answer.said}) AS speakers
UNWIND speakers AS one UNWIND speakers AS other
WITH question, one, other,
  [that IN one.said | [it IN other.said WHERE it.stands = that.stands AND it.rest = that.rest
    AND (it.value STARTS WITH that.value OR that.value STARTS WITH it.value)]] AS alike
WHERE one.id < other.id AND ($source IS NULL OR $source IN [one.id, other.id])
// They agree when one of them says nothing there but what the other says, too.
WITH question, one, other,
  all(found IN alike WHERE found <> []) OR all(it IN other.said WHERE any(found IN alike WHERE it IN found)) AS agree
ORDER BY one.best.id
WITH one.source AS source, other.source AS other, count(*) AS both,
  none(party IN one.parties WHERE party IN other.parties) AS independent,
  [best IN collect(CASE WHEN NOT agree THEN one.best END) | [(best)-[:ABOUT]->(subject) | subject.name][0] + ' '
    + best.predicate + coalesce([(best)-[:OBJECT]->(object) | ' ' + object.name][0], '')] AS differOn
RETURN source.name AS source, other.name AS other, both, both - size(differOn) AS same, size(differOn) AS different,
  round(100.0 * (both - size(differOn)) / both, 1) AS agreementPercent, independent, differOn,
  source.id AS sourceId, other.id AS otherId
ORDER BY both DESC, source, other, sourceId, otherId
