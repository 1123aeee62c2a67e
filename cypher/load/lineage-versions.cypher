// The models of which some models are dated releases.
UNWIND $ids AS id
MATCH (child:Entity {id: id})-[step:VERSION_OF]->(parent:Entity)
RETURN
  child.id AS child,
  type(step) AS type,
  parent.id AS parent,
  step {.status, .since, .until, .claims, .sources, inline: step.heldBy IS NOT NULL} AS held,
  {} AS qualifiers
