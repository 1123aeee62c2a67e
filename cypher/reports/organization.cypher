// What is known of an organization or a person: origins, offices, money, work, products, events, opinions, and who says each.
// @param entity entity(Organization|Person) "DeepSeek" The organization or the person to show
// @param aspect list(identity|biography|founding|offices|money|people|work|products|hardware|market|policy|events|opinions|says|conflicts|sources|other) [] Only these aspects; all if empty
// @param status list(Status) [] Only statements with one of these statuses; all if empty
// @also person "Liang Wenfeng"
// @empty no source says anything about {entity} that matches these filters
// @view sections {count:statement} on {entity}: {each:aspect}

// Statements about it, by it, and about events that involve it; what several sources say is one row.
MATCH (entity:Entity {id: $entity})
CALL (entity) {
  MATCH (entity)<-[:ABOUT|OBJECT|ATTRIBUTED_TO|TOPIC]-(node) RETURN node, null AS step
  UNION
  MATCH (entity)-[of:TOOK_PART_IN|CAUSED|CONCERNS|TARGETS WHERE of.stands AND of.since <= $asOf < of.until]-(:Event)
    <-[:ABOUT|OBJECT]-(node) RETURN node, null AS step
  UNION
  MATCH (entity)-[step WHERE step.heldBy IS NOT NULL]-() RETURN null AS node, step
  UNION
  MATCH (entity)-[of:TOOK_PART_IN|CAUSED|CONCERNS|TARGETS WHERE of.stands AND of.since <= $asOf < of.until]-(event:Event)
  MATCH (event)-[step WHERE step.heldBy IS NOT NULL]-() RETURN null AS node, step }
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
WITH * WHERE claim.publishedBy <= $asOf AND claim.status IN $status
WITH *, CASE WHEN object:Event THEN object WHEN subject:Event THEN subject END AS event,
  CASE entity.kind WHEN 'Person' THEN {
    biography: ['alsoKnownAs', 'description', 'bornOn', 'STUDIED_AT', 'knownFor'],
    offices: ['LEADS', 'WORKS_FOR', 'FOUNDED_BY'], work: ['focus', 'goal', 'practice'],
    money: ['OWNED_BY', 'FUNDED_BY', 'INVESTED_IN', 'RELUCTANT_TO_FUND', 'OWNS'], opinions: ['judgedAs', 'COMPARED_WITH']
  } ELSE {
    identity: ['alsoKnownAs', 'officialName', 'description', 'basedIn', 'purpose'],
    founding: ['foundedOn', 'FOUNDED_BY', 'SPUN_OFF_FROM', 'DIVISION_OF'], opinions: ['judgedAs'],
    money: ['OWNED_BY', 'FUNDED_BY', 'INVESTED_IN', 'RELUCTANT_TO_FUND', 'INDEPENDENT_OF', 'businessModel'],
    people: ['LEADS', 'WORKS_FOR', 'STUDIED_AT', 'HIRES_FROM', 'hires'],
    work: ['focus', 'goal', 'knownFor', 'practice', 'strength', 'weakness', 'USES'],
    products: ['DEVELOPED_BY', 'OFFERS', 'SEEKS_TO_USE', 'MAINTAINS', 'AVAILABLE_TO', 'LICENSED_UNDER', 'openness',
      'availableAs'], hardware: ['OWNS', 'TRAINED_WITH', 'gpusForTraining'], policy: ['rule', 'collects', 'storesDataIn'],
    market: ['COMPETES_WITH', 'COMPARED_WITH', 'CUT_PRICES_TO_COMPETE_WITH', 'sharePriceChangePercent', 'marketValueLossUsd']
  } END AS predicates
WITH *, CASE
    WHEN subject <> entity AND claim.attributed = $entity THEN 'says'
    WHEN event IS NOT NULL THEN 'events'
    ELSE coalesce([word IN keys(predicates) WHERE claim.predicate IN predicates[word]][0],
      CASE subject.kind WHEN 'Conflict' THEN 'conflicts' WHEN 'Source' THEN 'sources' ELSE 'other' END)
  END AS aspect WHERE aspect IN $aspect
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its ORDER BY claim.precedence
WITH entity, aspect, event, subject, object, claim.says AS says, collect(claim)[0] AS claim,
  collect(DISTINCT source.id + coalesce(' quoting ' + CASE WHEN aspect <> 'says' THEN who.name END, '')) AS saidBy,
  collect(its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked
RETURN aspect, CASE WHEN subject <> entity THEN subject.name END AS about, claim.predicate AS predicate,
  coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR word <> 'note' AND all(one IN evidence WHERE one[word] = claim[word])
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, subject.id AS subjectId, object.id AS objectId, evidence
ORDER BY [at IN range(0, size($aspect) - 1) WHERE $aspect[at] = aspect][0],
  coalesce(
    [(event)<-[:ABOUT]-(day {predicate: 'happenedOn'} WHERE day.standsFrom <= $asOf < day.standsUntil) | day.value][0],
    [(event)-[day:DESCRIBED_BY {predicate: 'happenedOn'} WHERE day.since <= $asOf < day.until]->() | day.value][0]),
  event.id, subject <> entity, subject <> event, about, subjectId, predicate <> 'eventKind', predicate <> 'happenedOn',
  predicate, coalesce(claim.when, CASE WHEN claim.heldBy IS NULL THEN claim.since END), claim.precedence
