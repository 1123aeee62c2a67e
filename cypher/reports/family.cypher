// A series and its members, with their sizes, context lengths, training tokens, licences and releases.
// @param model entity(Model) "DeepSeek-LLM series" The series, or a member of it
// @param asOf date none Only what sources published by this day say; undated sources are left out
// @view table
// @graph member

// A model that is in a series and is none itself stands for the series that it is in.
MATCH (asked:Entity {id: $model})
CALL (asked) {
  WITH asked WHERE EXISTS { (asked)<-[:MEMBER_OF]-() } OR NOT EXISTS { (asked)-[:MEMBER_OF]->() }
  RETURN asked AS series
  UNION
  WITH asked WHERE NOT EXISTS { (asked)<-[:MEMBER_OF]-() }
  MATCH (asked)-[:MEMBER_OF]->(series)
  RETURN series
}
MATCH path = (series)<-[steps:MEMBER_OF*0..]-(member)
WHERE all(step IN steps WHERE NOT step.status IN ['denied', 'retracted'] AND ($asOf IS NULL OR step.statedBy <= $asOf))
WITH member, min(length(path)) AS depth
CALL (member) {
  WITH member WHERE $asOf IS NULL
  RETURN
    member.totalParameters AS totalParameters,
    member.activeParameters AS activeParameters,
    member.contextLengthTokens AS contextLengthTokens,
    member.pretrainingTokens AS pretrainingTokens,
    member.releasedOn AS releasedOn
  UNION ALL
  WITH member WHERE $asOf IS NOT NULL
  OPTIONAL MATCH (member)<-[:ABOUT]-(claim:Claim)-[:STATED_BY]->(source:Source)
  WHERE source.publishedBy <= $asOf
    AND claim.rank <> 'deprecated' AND NOT claim.status IN ['denied', 'retracted']
  WITH member, claim, source
  ORDER BY
    CASE claim.rank WHEN 'preferred' THEN 0 ELSE 1 END,
    CASE claim.status WHEN 'asserted' THEN 0 WHEN 'disputed' THEN 1 ELSE 2 END,
    CASE source.sourceKind WHEN 'primary' THEN 0 WHEN 'secondary' THEN 1 ELSE 2 END,
    source.publishedOn, claim.id
  WITH member, claim.predicate AS property, head(collect(claim.value)) AS value
  WITH member, collect({property: property, value: value}) AS said
  RETURN
    head([one IN said WHERE one.property = 'totalParameters' | one.value]) AS totalParameters,
    head([one IN said WHERE one.property = 'activeParameters' | one.value]) AS activeParameters,
    head([one IN said WHERE one.property = 'contextLengthTokens' | one.value]) AS contextLengthTokens,
    head([one IN said WHERE one.property = 'pretrainingTokens' | one.value]) AS pretrainingTokens,
    head([one IN said WHERE one.property = 'releasedOn' | one.value]) AS releasedOn
}
RETURN
  depth,
  member.name AS name,
  totalParameters,
  activeParameters,
  contextLengthTokens,
  pretrainingTokens,
  COLLECT {
    MATCH (member)-[step:LICENSED_UNDER]->(license:License)
    WHERE NOT step.status IN ['denied', 'retracted'] AND ($asOf IS NULL OR step.statedBy <= $asOf)
    RETURN license.name ORDER BY license.name, license.id
  } AS licenses,
  releasedOn,
  member.released AS released,
  COLLECT {
    MATCH (member)-[step:MEMBER_OF]->(of)
    WHERE NOT step.status IN ['denied', 'retracted'] AND ($asOf IS NULL OR step.statedBy <= $asOf)
    RETURN of.name ORDER BY of.name, of.id
  } AS memberOf,
  member.series AS series,
  member.id AS id
ORDER BY depth, releasedOn, totalParameters, name, id
