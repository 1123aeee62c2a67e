// The steps from models and data to what they came from, as lineage walks them.
// @param about list [] The ids of the models and data
// @view table

UNWIND $about AS id
MATCH (child:Entity {id: id})-[step:FROM WHERE $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until]->(parent)
WHERE parent.id IN $about
RETURN child.id AS child, parent.id AS parent, step.kind AS kind, step.channel AS channel, step.status AS status,
  step.stage AS stage, coalesce(step.viaIds, []) AS via,
  [i IN range(0, size(step.sources) - 1) WHERE step.sourceDays[i] <= $asOf | step.sources[i]] AS sources,
  coalesce(step.claims, []) AS claims, coalesce(step.inlineClaims, []) AS inlineClaims
ORDER BY child, channel = 'weights' DESC, channel, parent, kind
