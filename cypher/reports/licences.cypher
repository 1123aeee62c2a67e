// The licence of a model and of everything upstream of it, hop by hop, with what each covers and who says so.
// @param model entity(Model|Dataset) "DeepSeek-R1-Distill-Llama-70B" The model or dataset that one wants to use
// @param channel list(weights|outputs|data|design|unknown) [weights, outputs] Upstream through these; outputs also pass inside data; all when empty
// @param status list(asserted|disputed|alleged|denied|retracted) [asserted, disputed, alleged] Only steps that are so; all when empty
// @param all boolean false Whether to list what was never released and has no licence, too
// @param depth integer none How many steps to follow at most; all when not given
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table

// What comes by weights alone, and what comes without a doubtful step, are closures of their own beside the whole one.
// A licence may be stated of the model, of the series it is in, or, failing these, of all that its maker makes.
WITH CASE WHEN 'outputs' IN $channel THEN $channel + ['data'] ELSE $channel END AS channels
CALL (channels) {
  MATCH (start:Entity {id: $model})
  MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(upstream)
  WHERE all(step IN steps WHERE
    (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf))
  RETURN upstream, min(length(path)) AS depth, null AS through, null AS lineage
  UNION ALL
  MATCH (start:Entity {id: $model})
  MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(upstream)
  WHERE all(step IN steps WHERE step.channel = 'weights'
    AND (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf))
  RETURN DISTINCT upstream, null AS depth, 'weights' AS through, null AS lineage
  UNION ALL
  MATCH (start:Entity {id: $model})
  MATCH path = (start)-[steps:INITIALIZED_FROM|ADAPTER_OF|QUANTIZED_FROM|MERGED_FROM|DISTILLED_FROM|REWARDED_BY|GENERATED_BY
  |FILTERED_BY|TRAINED_ON|INCLUDES|REUSES|ARCHITECTURE_FROM|RECIPE_FROM|DERIVED_FROM*0..]->(upstream)
  WHERE all(step IN steps WHERE step.status = 'asserted'
    AND (size($status) = 0 OR step.status IN $status) AND (size(channels) = 0 OR step.channel IN channels)
    AND ($asOf IS NULL OR step.statedBy <= $asOf))
  RETURN DISTINCT upstream, null AS depth, null AS through, 'asserted' AS lineage
}
WITH
  channels,
  upstream,
  min(depth) AS depth,
  coalesce(
    max(through),
    CASE WHEN size(channels) > 0 AND all(channel IN channels WHERE channel IN ['weights', 'outputs', 'data'])
      THEN 'outputs' ELSE 'other steps' END
  ) AS through,
  coalesce(max(lineage), 'doubtful') AS lineage
WHERE $depth IS NULL OR depth <= $depth
CALL (upstream) {
  MATCH path = (upstream)-[:MEMBER_OF*0..]->(holder)
  WITH DISTINCT upstream, holder
  MATCH (holder)-[stated:LICENSED_UNDER]->(license)
  WHERE $asOf IS NULL OR stated.statedBy <= $asOf
  WITH license, collect({holder: holder, stated: stated, license: license, own: holder = upstream}) AS found
  UNWIND [one IN found WHERE one.own OR none(other IN found WHERE other.own)] AS one
  RETURN collect(one) AS near
}
CALL (upstream) {
  MATCH (upstream)-[:DEVELOPED_BY]->(holder)-[stated:LICENSED_UNDER]->(license)
  WHERE $asOf IS NULL OR stated.statedBy <= $asOf
  RETURN collect({holder: holder, stated: stated, license: license}) AS far
}
WITH upstream, depth, through, lineage,
  near + CASE WHEN any(one IN near WHERE NOT one.stated.status IN ['denied', 'retracted']) THEN [] ELSE far END AS found
WITH upstream, depth, through, lineage, CASE WHEN size(found) = 0 THEN [null] ELSE found END AS licences
UNWIND licences AS licence
WITH upstream, depth, through, lineage, licence.holder AS holder, licence.stated AS stated, licence.license AS license
WHERE $all OR upstream.released OR license IS NOT NULL
WITH upstream, depth, through, lineage, holder, stated, license,
  COLLECT {
    UNWIND stated.claims AS id
    MATCH (claim:Claim {id: id})-[:STATED_BY]->(source:Source)
    WHERE $asOf IS NULL OR source.publishedBy <= $asOf
    RETURN {source: source.id, name: source.name, status: claim.status, scope: claim.scope, locators: claim.locators}
    ORDER BY source.id, id
  } AS evidence
RETURN
  depth,
  upstream.name AS name,
  CASE WHEN depth > 0 THEN through END AS through,
  coalesce(license.name, 'no source says') AS license,
  reduce(scopes = [], one IN evidence |
    CASE WHEN one.scope IS NULL OR one.scope IN scopes THEN scopes ELSE scopes + [one.scope] END) AS scopes,
  stated.status AS status,
  lineage,
  reduce(ids = [], one IN evidence | CASE WHEN one.source IN ids THEN ids ELSE ids + [one.source] END) AS sources,
  CASE WHEN holder <> upstream THEN holder.name END AS statedOf,
  upstream.released AS released,
  evidence,
  [label IN labels(upstream) WHERE label <> 'Entity'][0] AS kind,
  upstream.id AS id,
  license.id AS licenseId,
  holder.id AS holderId
ORDER BY depth, name, id, license, licenseId, holderId
