// Each repository on a model hub is one entity, whatever the case of its id.
// @view findings

// A hub id is declared for the entity, which makes it a name, or it is the id of the entity. Loading merges such
// entities; what an older version loaded stays separate until then.
MATCH (name:Name)
WHERE name.key CONTAINS '/'
CALL (name) {
  MATCH (bearer:Entity)-[:NAMED]->(name)
  WHERE EXISTS {
    (bearer)<-[held:HOLDS]-(:Collection) WHERE toLower(held.hubId) = name.key OR held.writtenAs = name.key
  }
  RETURN bearer
  UNION
  MATCH (bearer:Entity {id: name.key})
  RETURN bearer
}
WITH name, bearer ORDER BY bearer.id
WITH name.key AS key, bearer.kind AS kind, collect(bearer) AS bearers
WHERE size(bearers) > 1
RETURN
  'warning' AS severity,
  key AS about,
  'hub id of several entities: ' + reduce(
    text = '', bearer IN bearers |
    text + CASE text WHEN '' THEN '' ELSE ', ' END + bearer.id
      + CASE WHEN bearer.hubId <> key AND toLower(bearer.hubId) = key THEN ' (as ' + bearer.hubId + ')' ELSE '' END
  ) AS finding,
  'load their collections again, and they are one' AS mend,
  COLLECT {
    UNWIND bearers AS bearer MATCH (bearer)<-[:HOLDS]-(collection:Collection)
    RETURN DISTINCT collection.id AS id ORDER BY id
  } AS evidence
ORDER BY about, finding
