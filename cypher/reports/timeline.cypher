// What happened when: releases of models or whatever else is dated, each value with who gives it.
// @param from date none The first year, month or day to show
// @param to date none The last year, month or day to show
// @param about entity none Only this entity and what it made, is made of, founded or took part in
// @param kind list(Model|Dataset|Product|Organization|Person|Event|Topic) [Model] Only what is of these kinds; all when empty
// @param statements boolean false Whether to add what else is said of a day, such as a price or a place in a chart
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @empty no source dates anything of the kind in that time
// @order from, to
// @view timeline

// A month or a year stands for all its days: it is shown when any of them lies between the two dates.
CALL () {
  WITH * WHERE $about IS NULL
  MATCH (claim:Claim)-[:ABOUT]->(entity:Entity)
  WHERE claim.predicate IN ['releasedOn', 'foundedOn', 'bornOn', 'happenedOn']
  RETURN entity, claim, claim.value AS date, null AS value
  UNION ALL
  WITH * WHERE $about IS NULL AND $statements
  MATCH (claim:Claim)-[:ABOUT]->(entity:Entity)
  USING INDEX SEEK claim:Claim(when)
  WHERE claim.when >= left(coalesce($from, ''), 4)
  RETURN entity, claim, claim.when AS date, claim.value AS value
  UNION ALL
  WITH * WHERE $about IS NOT NULL
  MATCH (about:Entity {id: $about})
  CALL (about) {
    RETURN about AS entity
    UNION
    MATCH (about)-[:DEVELOPED_BY|MEMBER_OF|RUNS|OWNED_BY|FOUNDED_BY|SPUN_OFF_FROM|DIVISION_OF|TOOK_PART_IN|CONCERNS|TARGETS
      |CAUSED]-(entity)
    RETURN entity
  }
  MATCH (claim:Claim)-[:ABOUT]->(entity)
  WITH entity, claim, claim.predicate IN ['releasedOn', 'foundedOn', 'bornOn', 'happenedOn'] AS dated
  WHERE dated OR ($statements AND claim.when IS NOT NULL)
  RETURN entity, claim, CASE WHEN dated THEN claim.value ELSE claim.when END AS date,
    CASE WHEN NOT dated THEN claim.value END AS value
}
WITH entity, claim, date, value
WHERE (size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(entity)))
  AND ($from IS NULL OR date >= $from OR $from STARTS WITH date)
  AND ($to IS NULL OR date <= $to OR date STARTS WITH $to)
MATCH (claim)-[:STATED_BY]->(source:Source)
WHERE $asOf IS NULL OR source.publishedBy <= $asOf
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Entity)
OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WITH
  entity, claim, date, object, value, source, speaker,
  [qualifier IN ['count', 'outOf', 'place', 'outcome', 'measure', 'ratioPercent', 'precision', 'session', 'role']
    WHERE claim[qualifier] IS NOT NULL | {name: qualifier, value: claim[qualifier]}] AS qualifiers
ORDER BY source.id, claim.id
WITH
  date,
  entity,
  claim.predicate AS predicate,
  object,
  value,
  claim.status AS status,
  qualifiers,
  collect(DISTINCT source.id + coalesce(' quoting ' + speaker.name, '')) AS saidBy,
  count(DISTINCT CASE WHEN NOT claim.status IN ['denied', 'retracted'] THEN source.voice END) AS support,
  collect(DISTINCT claim.rank) AS ranks,
  collect(DISTINCT claim.rankReason) AS rankReasons,
  collect({source: source.id, name: source.name, attributedTo: speaker.name, locators: claim.locators, rank: claim.rank,
    rankReason: claim.rankReason, note: claim.note, claim: claim.id}) AS evidence
RETURN
  date,
  entity.name AS name,
  predicate,
  coalesce(object.name, value) AS value,
  qualifiers,
  saidBy,
  support,
  status,
  [rank IN ['preferred', 'normal', 'deprecated'] WHERE rank IN ranks][0] AS rank,
  rankReasons,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  entity.released AS released,
  entity.id AS entityId,
  object.id AS objectId,
  evidence
ORDER BY date, name, entityId, predicate,
  CASE rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END,
  toString(value), objectId, evidence[0].claim
