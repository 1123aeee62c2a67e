// How far sources agree, two by two: on how many matters both speak, where they say the same, and where they do not.
// @param source entity(Source) "explainer"? Only pairs with this source
// @param entity entity none Only what they say of this entity
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table
// @empty no two sources speak of the same matter

CALL () {
  WITH * WHERE $source IS NULL AND $entity IS NULL
  MATCH (source:Source)<-[:STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
  UNION
  WITH * WHERE $entity IS NULL
  MATCH (:Entity {id: $source})<-[:STATED_BY]-(:Claim)-[:ABOUT]->(subject:Entity)
  RETURN subject
  UNION
  MATCH (subject:Entity {id: $entity})
  RETURN subject
}
MATCH (subject)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
WHERE $asOf IS NULL OR source.publishedBy <= $asOf
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
WITH subject, claim.predicate AS predicate, object, source,
  [claim.when, claim.session, claim.since, claim.until, claim.via, claim.scope, claim.role, claim.measure] AS circumstances,
  // Of what may have many values, each value is a matter of its own.
  CASE WHEN claim.predicate IN [
    'alsoKnownAs', 'purpose', 'judgedAs', 'strength', 'weakness', 'availableAs', 'focus', 'goal', 'knownFor',
    'businessModel', 'practice', 'hires', 'collects', 'rule'
  ] THEN claim.value END AS oneOfMany,
  collect(claim) AS claims
WITH subject, predicate, object, circumstances, oneOfMany, collect({source: source, claims: claims}) AS speakers
WHERE size(speakers) > 1
UNWIND speakers AS one
UNWIND speakers AS other
WITH *
WHERE one.source.id < other.source.id
  AND ($source IS NULL OR one.source.id = $source OR other.source.id = $source)
WITH one.source AS source, other.source AS other, subject, predicate, object,
  any(claim IN one.claims WHERE any(against IN other.claims WHERE
    (claim.status IN ['denied', 'retracted']) = (against.status IN ['denied', 'retracted'])
    AND (claim.value IS NULL
      // A year and a day in it agree.
      OR claim.value = against.value
      OR predicate ENDS WITH 'On'
        AND (claim.value STARTS WITH against.value OR against.value STARTS WITH claim.value))
    AND all(amount IN ['count', 'sharePercent', 'scorePercent', 'place', 'ratioPercent', 'outcome', 'tokens', 'samples', 'epochs']
      WHERE claim[amount] IS NULL OR against[amount] IS NULL OR claim[amount] = against[amount]))) AS same
RETURN
  source.name AS source,
  other.name AS other,
  count(*) AS both,
  count(CASE WHEN same THEN 1 END) AS same,
  count(CASE WHEN NOT same THEN 1 END) AS different,
  round(100.0 * count(CASE WHEN same THEN 1 END) / count(*), 1) AS agreementPercent,
  source.voice <> other.voice AS independent,
  collect(CASE WHEN NOT same THEN subject.name + ' ' + predicate + coalesce(' ' + object.name, '') END) AS differOn,
  source.id AS sourceId,
  other.id AS otherId
ORDER BY both DESC, source, other, sourceId, otherId
