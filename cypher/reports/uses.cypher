// Who uses a technique, a dataset or hardware, and for what; of a model, a stage or an organization, all that it uses.
// @param thing entity(Technique|Dataset|Hardware|Model|TrainingStage|Organization|Product) "YaRN" What is used, or who uses; an organization with its models, a series with its members, a model with its stages and its series
// @param kind list(Technique|Dataset|Hardware) [] Only uses of such things; all if empty
// @param exact boolean false Whether to leave out what uses only a variant of it, or something that it is a part of
// @param status list(Status) [] Only statements with one of these statuses; all if empty
// @empty no source says who uses {thing}, or what it uses
// @view sections {count:statement} on what {thing} uses or is used by

// From a thing, its variants and its parts, and from what it is a part of, to the users; from users to their things.
CALL () {
  CALL () {
    MATCH (:Entity {id: $thing})(()<-[of:VARIANT_OF|INCLUDES|REUSES WHERE of.stands AND of.since <= $asOf < of.until]-())*
      (thing:Technique|Dataset|Hardware)
    WHERE NOT $exact OR thing.id = $thing
    RETURN DISTINCT thing, true AS passes
    UNION
    MATCH (:Entity {id: CASE WHEN NOT $exact THEN $thing END})
      (()-[of:COMPONENT_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(thing) RETURN DISTINCT thing, false AS passes }
  CALL (thing, passes) {
    MATCH (thing)<-[of:OBJECT|VIA]-(node) WHERE of:OBJECT OR passes RETURN node, null AS step
    UNION ALL
    MATCH (thing)<-[step WHERE step.heldBy IS NOT NULL]-() RETURN null AS node, step }
  RETURN node, step, false AS ofSeries
  UNION
  CALL () {
    MATCH (:Entity {id: $thing})(()<-[of:MEMBER_OF|DEVELOPED_BY|STAGE_OF
      WHERE of.stands AND of.since <= $asOf < of.until]-())*(user) RETURN DISTINCT user, false AS ofSeries
    UNION
    MATCH (:Entity {id: $thing})(()-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->())+(user)
    RETURN DISTINCT user, true AS ofSeries }
  CALL (user) {
    MATCH (user)<-[:ABOUT]-(node) RETURN node, null AS step
    UNION ALL
    MATCH (user)-[step WHERE step.heldBy IS NOT NULL]->() RETURN null AS node, step } RETURN node, step, ofSeries }
WITH node, step, min(ofSeries) AS ofSeries, coalesce(node.predicate, step.predicate, type(step)) IN ['USES', 'TRAINED_ON',
  'READS', 'INCLUDES', 'REUSES', 'TRAINED_WITH', 'DEPLOYED_ON', 'OWNS', 'CONNECTED_BY', 'AVAILABLE_TO'] AS uses
WHERE uses OR node.via IS NOT NULL
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
OPTIONAL MATCH (who:Entity {id: claim.attributed})
WITH *, COLLECT { MATCH (at:Entity WHERE at.id IN [claim.via, claim.topic]) RETURN at } AS linked,
  claim {.locators, .rank, .rankReason, .note, .asWritten, .detail, .conflict} AS its ORDER BY claim.precedence
WHERE any(at IN linked WHERE at.kind IN $kind AND at.id = claim.via)
  OR uses AND (object.kind IN $kind OR subject.kind IN $kind)
WITH subject, object, ofSeries, claim.says AS says, collect(claim)[0] AS claim, collect(linked)[0] AS linked,
  collect(DISTINCT source.id + coalesce(' quoting ' + who.name, '')) AS saidBy,
  collect(its {.*, claim: claim.id, source: source.id, name: source.name, attributedTo: who.name}) AS evidence
// A training stage counts for its models, but not for those of its series; its own figures say what the thing is for.
WITH *, COLLECT {
    MATCH (subject:TrainingStage)-[of:STAGE_OF WHERE of.stands AND of.since <= $asOf < of.until]->(model)
    WHERE NOT EXISTS {
      (model)-[member:MEMBER_OF WHERE member.stands AND member.since <= $asOf < member.until]->()
        <-[whole:STAGE_OF WHERE whole.stands AND whole.since <= $asOf < whole.until]-(subject)
    }
    RETURN model.name ORDER BY model.name
  } AS models, COLLECT {
    CALL (subject) {
      MATCH (subject:TrainingStage)<-[:ABOUT]-(figure:Claim) WHERE figure.standsFrom <= $asOf < figure.standsUntil
      RETURN figure.predicate AS word, figure.value AS value
      UNION ALL
      MATCH (subject:TrainingStage)-[figure:DESCRIBED_BY WHERE figure.since <= $asOf < figure.until]->()
      RETURN figure.predicate AS word, figure.value AS value }
    WITH word, value WHERE claim[word] IS NULL AND word IN
      ['stageNumber', 'stageKind', 'contextLengthTokens', 'fromContextLengthTokens', 'tokens', 'samples', 'epochs']
    RETURN {name: CASE word WHEN 'stageKind' THEN 'stage' ELSE word END, value: value} ORDER BY word } AS figures
RETURN coalesce(reduce(all = head(models), one IN tail(models) | all + ', ' + one), subject.name) AS user,
  CASE WHEN subject:TrainingStage THEN subject.name END AS stage, claim.predicate AS predicate,
  coalesce(object.name, claim.value) AS value,
  [word IN claim.qualifiers + claim.remarks
    WHERE word IN claim.qualifiers OR word <> 'note' AND all(one IN evidence WHERE one[word] = claim[word])
    | {name: word, value: coalesce([at IN linked WHERE at.id = claim[word] | at.name][0], claim[word])}]
  + [figure IN figures WHERE figure.name <> 'stageNumber'] AS qualifiers,
  saidBy, coalesce(toInteger(substring([entry IN claim.supportByDay WHERE entry < $asOf + '~'][-1], 11)), 0) AS support,
  claim.status AS status, claim.rank AS rank, subject.id AS subjectId, object.id AS objectId,
  CASE WHEN ofSeries THEN subject.name END AS statedOf, evidence
ORDER BY user, [figure IN figures WHERE figure.name = 'stageNumber' | figure.value][0], subjectId, predicate, value,
  claim.precedence
