// What a source, a person or an organization says: in its own word, through sources that speak for it, or as others quote it.
// @param who entity(Source|Person|Organization) "OpenAI" Who says it
// @param about entity none Only what is said about this entity, with the members of a series and what an organization made
// @param text string none Only what holds this text, in any case
// @param status list(Status) [] Only statements with one of these statuses; all if empty
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source says that {who} says anything like it
// @view sections

MATCH (who:Entity {id: $who})
WITH who, COLLECT {
    MATCH (:Entity {id: $about})
      (()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(one)
    RETURN DISTINCT one
  } AS members, COLLECT {
    MATCH (:Entity {id: $about})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(one)
    RETURN DISTINCT one
  } AS series
CALL (who) {
  MATCH (who)<-[:STATED_BY]-(claim)
  RETURN claim, CASE coalesce(claim.attributed, $who) WHEN $who THEN 'own word' ELSE 'quotes' END AS how
  UNION
  MATCH (who)<-[of:SPEAKS_FOR WHERE of.stands AND of.since <= $asOf < of.until]-()<-[:STATED_BY]-(claim)
  WHERE coalesce(claim.attributed, $who) = $who
  RETURN claim, 'own word' AS how
  UNION
  MATCH (who)<-[:ATTRIBUTED_TO]-(claim) RETURN claim, 'quoted' AS how
}
WITH claim, min(how) AS how, members, series
WHERE claim.publishedBy <= $asOf AND claim.status IN $status
MATCH (subject)<-[:ABOUT]-(claim)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
OPTIONAL MATCH (topic:Entity {id: claim.topic})
WITH * WHERE $about IS NULL OR subject IN members + series OR object IN members OR topic IN members
OPTIONAL MATCH (via:Entity {id: claim.via})
WITH *, [word IN claim.qualifiers + claim.remarks
  | {name: word, value: coalesce({via: via.name, topic: topic.name}[word], claim[word])}] AS qualifiers
WHERE $text IS NULL OR any(part IN [subject.name, object.name, claim.value] + [one IN qualifiers | one.value]
  WHERE toLower(toString(part)) CONTAINS toLower($text))
MATCH (claim)-[:STATED_BY]->(source)
OPTIONAL MATCH (speaker:Entity {id: CASE WHEN claim.attributed <> $who THEN claim.attributed END})
RETURN subject.name AS about, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value, qualifiers,
  how, speaker.name AS quoting, source.id AS source, claim.locators AS locators, claim.status AS status,
  claim.rank AS rank, CASE WHEN subject IN series THEN subject.name END AS statedOf,
  subject.id AS subjectId, object.id AS objectId, claim.id AS claimId
ORDER BY about, subjectId, predicate, toString(value), claim.precedence
