// What would lose its only support if a source were withdrawn with all that copies or rewords it, and what descends from that.
// @param source entity(Source) "explainer" The source to withdraw
// @view sections {count:statement} would lose support
// @empty nothing rests on {source} alone

// A source falls with one that it copies or rewords. A reference that has no address, of which nothing but its title
// was read, falls when all that cite it do.
MATCH (:Entity {id: $source})(()<-[of:COPIES|PARAPHRASES WHERE of.stands AND of.until = 'open']-())*(copy)
WITH collect(DISTINCT copy) AS copies
WITH copies + COLLECT {
    UNWIND copies AS copy
    MATCH (copy)-[of:CITES WHERE of.stands AND of.until = 'open']->(reference WHERE reference.url IS NULL)
    WHERE NOT EXISTS { (reference)<-[of:CITES WHERE of.stands AND of.until = 'open']-(other) WHERE NOT other IN copies }
      AND NOT EXISTS { (reference)<-[:STATED_BY]-(read) WHERE read.locators <> ['title'] }
      AND NOT EXISTS {
        MATCH (reference)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
        MATCH (collection)-[:HOLDS]->()-[read WHERE read.heldBy = collection.id AND reference.id IN read.sources
          AND read.locators <> ['title']]->() }
    RETURN DISTINCT reference } AS fallen
CALL (fallen) {
  // So does what others say and name nothing but fallen sources for, over any number of such steps.
  WITH fallen, COLLECT { UNWIND fallen AS source MATCH (source)<-[:STATED_BY]-(claim) RETURN claim } + COLLECT {
      UNWIND fallen AS source
      MATCH (source)<-[:RESTS_ON]-(first:Claim)
      WHERE NOT EXISTS { (first)-[:RESTS_ON]->(other) WHERE NOT other IN fallen }
      MATCH (first)((its:Claim)-[:STATED_BY]->()<-[:RESTS_ON]-(next:Claim) WHERE next.matter = its.matter)*(claim)
      RETURN DISTINCT claim } AS falling,
    // Sources depend on each other when they copy, reword or share a text, or speak for the same party.
    COLLECT {
      UNWIND fallen AS source
      MATCH (source)(()-[of:COPIES|PARAPHRASES|SHARES_TEXT_WITH|SPEAKS_FOR WHERE of.stands AND of.until = 'open']-())*(kin)
      RETURN DISTINCT kin } AS dependents
  UNWIND falling AS claim
  MATCH (claim WHERE claim.stands)-[:ABOUT]->(subject WHERE NOT subject IN fallen)
  WITH DISTINCT falling, dependents, subject
  MATCH (subject)<-[:ABOUT]-(claim WHERE claim.stands)-[:STATED_BY]->(source)
  OPTIONAL MATCH (claim)-[:OBJECT]->(object)
  WITH subject, object, falling, dependents, claim.predicate AS predicate,
    CASE WHEN NOT claim.predicate ENDS WITH 'On' THEN claim.value END AS exact,
    collect({claim: claim, source: source, falls: claim IN falling}) AS said
  UNWIND said AS one
  WITH *, one.claim AS claim, one.source AS source, [other IN said WHERE NOT other.falls
      AND coalesce(toString(other.claim.value) STARTS WITH toString(one.claim.value), true)
      AND all(word IN one.claim.qualifiers WHERE other.claim[word] = one.claim[word])] AS others
  WHERE one.falls AND all(other IN others WHERE other.source IN dependents)
  WITH *, any(other IN said WHERE NOT other.falls) AS partly ORDER BY claim.precedence
  WITH subject, object, partly, others, claim.says AS says, collect(claim)[0] AS claim,
    collect(claim {.locators, .detail, source: source.id, name: source.name, claim: claim.id}) AS evidence
  RETURN subject, object, partly, [other IN others | other.source.name] AS stillSaid, claim, evidence
  UNION ALL
  // Nobody else speaks on the matter of an inline claim.
  UNWIND fallen AS source
  MATCH (source)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
  MATCH (collection)-[:HOLDS]->(subject WHERE NOT subject IN fallen)
    -[step WHERE step.heldBy = collection.id AND source.id IN step.sources]->(end)
  RETURN subject, CASE WHEN NOT step:DESCRIBED_BY THEN end END AS object, false AS partly, [] AS stillSaid,
    step {.*, predicate: coalesce(step.predicate, type(step)), qualifiers: coalesce(step.qualifiers, []),
      remarks: coalesce(step.remarks, []), precedence: '1 0 ' + source.precedence + ' ' + step.claim} AS claim,
    [step {.detail, .locators, source: source.id, name: source.name, claim: step.claim}]
      AS evidence }
// Whoever descends from the subject of a derivation has what it came from only through this step.
WITH *, CASE WHEN EXISTS {
    (subject)-[stated WHERE type(stated) = claim.predicate AND stated.channel IS NOT NULL]->(object)
  } THEN COLLECT {
    MATCH (subject)(()<-[step:FROM WHERE step.until = 'open' AND true IN step.checkpoints
      AND step.status IN ['asserted', 'disputed', 'alleged']]-())+(descendant)
    RETURN DISTINCT descendant ORDER BY descendant.name, descendant.id } ELSE [] END AS lost
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN CASE
    WHEN stillSaid <> [] THEN 'Only sources that are not independent of it still say'
    WHEN partly THEN 'Others say less of it, or otherwise'
    ELSE 'Nobody else says'
  END AS left, subject.name AS subject, claim.predicate AS predicate, coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR word = 'detail' AND all(one IN evidence WHERE one.detail = claim.detail)
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  reduce(all = [], one IN evidence | all + one.locators) AS locators,
  stillSaid, [one IN lost | one.name] AS descendants,
  subject.id AS subjectId, object.id AS objectId, evidence, [one IN lost | one.id] AS descendantIds
ORDER BY left, subject, subjectId, predicate, toString(value), objectId, claim.precedence
