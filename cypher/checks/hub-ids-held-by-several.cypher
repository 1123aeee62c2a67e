// A repository on a model hub is one entity, whatever the case in which its id is written.
// @view table

// An entity has a hub id as such, which is one of its names, or as its own id.
MATCH (name:Name)
WHERE name.key CONTAINS '/'
CALL (name) {
  MATCH (bearer:Entity)-[:NAMED]->(name)
  WHERE toLower(bearer.hubId) = name.key
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
      + CASE WHEN bearer.hubId <> key THEN ' (as ' + bearer.hubId + ')' ELSE '' END
  ) AS finding
ORDER BY about, finding
