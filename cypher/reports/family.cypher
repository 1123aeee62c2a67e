// A series and its members, with their sizes, context lengths, training tokens, licences and releases.
// @param model entity(Model|Organization) "DeepSeek-LLM series" The series, a member of it, or the maker of models
// @view table {count:model} in the family of {model}
// @graph member

// A model without members stands for the series that it is in.
MATCH (asked:Entity {id: $model})
OPTIONAL MATCH (asked)-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->(series) WHERE NOT EXISTS {
  (asked)<-[has:MEMBER_OF|DEVELOPED_BY WHERE has.stands AND has.since <= $asOf < has.until]-()
}
WITH DISTINCT coalesce(series, asked) AS top
MATCH path = (top)<-[belongs:MEMBER_OF|DEVELOPED_BY*0..]-(member)
WHERE all(one IN belongs WHERE one.stands AND one.since <= $asOf < one.until)
WITH member, min(length(path)) AS depth WHERE member:Model
WITH depth, member, [(member)<-[:ABOUT]-(claim WHERE claim.standsFrom <= $asOf < claim.standsUntil)
    | {name: claim.predicate, value: claim.value}]
  + [(member)-[claim:DESCRIBED_BY WHERE claim.since <= $asOf < claim.until]->()
    | {name: claim.predicate, value: claim.value}] AS figures
RETURN depth, member.name AS name,
  [one IN figures WHERE one.name = 'totalParameters' | one.value][0] AS totalParameters,
  [one IN figures WHERE one.name = 'activeParameters' | one.value][0] AS activeParameters,
  [one IN figures WHERE one.name = 'contextLengthTokens' | one.value][0] AS contextLengthTokens,
  [one IN figures WHERE one.name = 'pretrainingTokens' | one.value][0] AS pretrainingTokens,
  COLLECT {
    MATCH (member)-[under:LICENSED_UNDER WHERE under.stands AND under.since <= $asOf < under.until]->(license)
    RETURN license.name ORDER BY license.name, license.id } AS licenses,
  [one IN figures WHERE one.name = 'releasedOn' | one.value][0] AS releasedOn, member.released AS released,
  COLLECT {
    MATCH (member)-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]->(series)
    RETURN series.name ORDER BY series.name, series.id } AS memberOf,
  member.series AS series, member.id AS id
ORDER BY depth, releasedOn, totalParameters, name, id
