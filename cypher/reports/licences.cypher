// The licences of a model and of everything upstream of it: how each arrives, what it asks, clause by clause, and who says so.
// @param model entity(Model|Dataset|Organization) "DeepSeek-R1-Distill-Llama-70B" The model or dataset to use; a series or an organization stands for its models and data
// @param channel list(Channel) [weights, outputs, data] Only upstream through these channels, weights including steps of unknown channel; all if empty
// @param for choice(any|commercial|research|distill|host|internal) any What the model is wanted for: only what then matters; distill is to train others on its outputs
// @param all boolean false Whether to also list what was never released and has no licence
// @view licences

// One breadth-first walk for each reach and degree of doubt, from weights alone to all channels. The nearest channel by
// which an entity arrives gives its row; a farther one gives another row only when it is surer.
MATCH (:Entity {id: $model})
  (()<-[of:MEMBER_OF|DEVELOPED_BY WHERE of.stands AND of.since <= $asOf < of.until]-())*(start:Model|Dataset)
WITH DISTINCT start, [one IN ['weights', 'unknown', 'outputs', 'data', 'design'] WHERE one IN $channel] AS channels
UNWIND range(1, size(channels)) AS reach UNWIND range(1, size($status)) AS doubt
MATCH path = (start)-[steps:FROM*0..]->(upstream)
WHERE all(step IN steps WHERE step.channel IN channels[..reach] AND step.status IN $status[..doubt]
  AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until)
WITH upstream, channels, reach, doubt, min(length(path)) AS depth ORDER BY reach, doubt WHERE depth <= $depth
WITH upstream, collect({reach: reach, through: channels[reach - 1], doubt: doubt, depth: depth}) AS ways
WITH upstream, [at IN range(0, size(ways) - 1)
  WHERE all(way IN ways[..at] WHERE ways[at].doubt < way.doubt) | ways[at]] AS ways
// What is said of a series holds for its members, unless they are said to have or not to have that very licence. What
// is said of an organization is a remark, shown once and only when one of its models has no licence of its own.
WITH *, COLLECT {
    MATCH path = (upstream)-[belongs:MEMBER_OF*0..]->(holder)
    WHERE all(link IN belongs WHERE link.stands AND link.since <= $asOf < link.until)
    WITH holder, min(length(path)) AS away
    MATCH (holder)-[stated:LICENSED_UNDER WHERE stated.since <= $asOf < stated.until]->(license)
    WITH license, stated ORDER BY away, holder.id
    WITH license, collect(stated)[0] AS stated RETURN stated
  } AS licences
WITH collect({node: upstream, ways: ways, licences: licences}) AS found
// Who made a model licenses its weights anew in what came of it, unless others took them up directly, too.
CALL (found) {
  UNWIND found AS one
  WITH one.node AS child, any(stated IN one.licences WHERE stated.stands AND coalesce(properties(stated).scope, 'all') <> 'code')
    AND none(way IN one.ways WHERE way.depth = 0) AS licensed
  MATCH (child)-[step:FROM WHERE step.channel IN ['weights', 'unknown'] AND step.status IN $status
    AND $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until]->(parent)
  WITH parent, collect(licensed AND EXISTS { (child)-[:DEVELOPED_BY|PUBLISHED_BY]->(maker:Entity WHERE
    EXISTS { (parent)-[:DEVELOPED_BY|PUBLISHED_BY]->(maker) }) }) AS anew
  WHERE all(one IN anew WHERE one) RETURN collect(parent) AS relicensed }
CALL (found) {
  UNWIND found AS one UNWIND one.ways AS way
  UNWIND CASE one.licences WHEN [] THEN [null] ELSE one.licences END AS stated
  WITH one.node AS node, way, stated WHERE $all OR node.released OR stated IS NOT NULL RETURN node, way, stated
  UNION ALL
  UNWIND [one IN found WHERE ($all OR one.node.released) AND none(stated IN one.licences WHERE stated.stands)] AS one
  WITH one.node AS model, one.ways AS ways
  MATCH (model)-[by:DEVELOPED_BY WHERE by.stands AND by.since <= $asOf < by.until]->(node:Organization)
    -[stated:LICENSED_UNDER WHERE stated.since <= $asOf < stated.until]->()
  UNWIND ways AS way RETURN node, {depth: min(way.depth)} AS way, stated }
CALL (stated) {
  CALL (stated) {
    MATCH (claim:Claim WHERE claim.id IN stated.claims AND claim.publishedBy <= $asOf)-[:STATED_BY]->(source)
    RETURN claim.id AS id, claim {.status, .scope, .detail, .locators} AS said, source
    UNION ALL
    // An inline claim is in the relationship itself.
    MATCH (source:Entity {id: CASE WHEN stated.heldBy IS NOT NULL THEN stated.sources[0] END})
    RETURN stated.claim AS id,
      stated {.status, .scope, .detail, .locators} AS said, source }
  WITH id, said, source ORDER BY source.id, id
  RETURN collect(DISTINCT said.scope) AS scopes, collect(DISTINCT said.detail) AS remarks,
    collect(DISTINCT source.id) AS sources, collect(said {.*, source: source.id, name: source.name, claim: id}) AS evidence }
WITH *, startNode(stated) AS holder, endNode(stated) AS license,
  CASE WHEN scopes = ['code'] THEN 'none' WHEN $for = 'distill' AND way.through <> 'data' THEN 'outputs'
    WHEN way.depth = 0 THEN CASE WHEN node:Dataset THEN 'data' ELSE 'weights' END
    ELSE coalesce(nullIf(way.through, 'unknown'), 'weights') END AS follows
// What a licence asks is read once, however many have it.
WITH relicensed, license, follows, collect({way: way, node: node, stated: stated, holder: holder, scopes: scopes, remarks: remarks,
  sources: sources, evidence: evidence}) AS rows
CALL (license, follows) {
  CALL (license) {
    MATCH (license)<-[:ABOUT]-(said:Claim WHERE said.standsFrom <= $asOf < said.standsUntil)-[:STATED_BY]->(source)
    RETURN properties(said) AS said, said.id AS claim, source
    UNION ALL
    MATCH (license)-[said:DESCRIBED_BY WHERE said.since <= $asOf < said.until]->(source)
    RETURN properties(said) AS said, said.claim AS claim, source }
  WITH said, claim, source WHERE said.predicate = 'textRead' OR said.predicate = 'duty' AND said.follows = follows
    AND ($for IN ['any', 'commercial', 'distill'] OR said.dutyKind IN ['restrictions', 'use', 'no-derivatives', 'question'] +
      CASE $for WHEN 'research' THEN ['notice', 'changes', 'attribution'] ELSE ['non-commercial', 'research-only', 'scale', 'territory'] END
      + CASE $for WHEN 'host' THEN ['display', 'source'] ELSE [] END)
  WITH said, claim, source ORDER BY claim
  RETURN collect(CASE said.predicate WHEN 'duty' THEN {duty: said.value, kind: said.dutyKind, follows: said.follows,
      prefix: said.namePrefix, locators: said.locators, source: source.id, claim: claim} END) AS duties,
    collect(CASE said.predicate WHEN 'textRead' THEN said.value END)[0] AS textRead }
UNWIND rows AS row
WITH relicensed, row.way AS way, row.node AS node, row.stated AS stated, row.holder AS holder, row.scopes AS scopes,
  row.remarks AS remarks, row.sources AS sources, row.evidence AS evidence, license, duties, textRead
RETURN way.depth AS depth, node.name AS name, CASE WHEN way.depth > 0 THEN way.through END AS through,
  coalesce(license.name, 'no source says') AS license, scopes, remarks, stated.status AS status,
  $status[way.doubt - 1] AS lineage, sources,
  CASE WHEN holder <> node OR node:Organization THEN holder.name END AS statedOf, node.released AS released, evidence,
  duties, textRead, node IN relicensed AS relicensed, COLLECT { MATCH (node)-[by:DEVELOPED_BY|PUBLISHED_BY WHERE by.stands AND by.since <= $asOf < by.until]->(maker)
    RETURN DISTINCT maker.id AS maker ORDER BY maker } AS makers, node.kind AS kind, node.id AS id, license.id AS licenseId, holder.id AS holderId
ORDER BY depth, node:Organization, name, id, way.reach, way.doubt, license, licenseId, holderId
