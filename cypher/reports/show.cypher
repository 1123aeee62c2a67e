// What is known of one entity: its names, its properties, what it was made from, and its relationships to others.
// @param entity entity "DeepSeek-R1" What to show
// @param most integer 20 How many relationships of one type, and values of one property, to list at most
// @view card

MATCH (entity:Entity {id: $entity})
CALL (entity) {
  CALL (entity) {
    MATCH (entity)<-[:ABOUT]-(claim WHERE claim.standsFrom <= $asOf < claim.standsUntil)
    RETURN claim.predicate AS name, claim.value AS value
    UNION
    MATCH (entity)-[claim:DESCRIBED_BY WHERE claim.since <= $asOf < claim.until]->()
    RETURN claim.predicate AS name, claim.value AS value }
  WITH name, value ORDER BY name <> 'description', name, value
  WITH name, collect(value) AS values
  RETURN collect({name: name, value: CASE size(values) WHEN 1 THEN values[0] ELSE values[..$most] END}) AS said,
    collect(CASE name WHEN 'alsoKnownAs' THEN values END) AS names
}
CALL (entity) {
  // Only what is listed is read whole: an entity may have hundreds of thousands of relationships.
  MATCH (entity)-[step WHERE NOT step:FROM|CHECKPOINT_OF|DESCRIBED_BY AND step.since <= $asOf < step.until]-(other:Entity)
  WITH type(step) AS relationship, startNode(step) = entity AS leaves, step, other.name AS name, other.id AS id
  ORDER BY name, id
  WITH relationship, leaves, count(*) AS count, collect(step) AS steps ORDER BY relationship
  UNWIND steps[..$most] AS step WITH *, CASE WHEN leaves THEN endNode(step) ELSE startNode(step) END AS other
  RETURN collect(other {.name, .id, .kind, relationship: relationship, leaves: leaves, status: step.status,
      qualifiers: [word IN ['role', 'scope', 'stage', 'count', 'when', 'detail'] WHERE step[word] IS NOT NULL
        | {name: word, value: step[word]}]}) AS edges,
    collect(DISTINCT CASE WHEN count > $most THEN {relationship: relationship,
      direction: CASE WHEN leaves THEN 'to' ELSE 'from' END, count: count} END) AS more
}
CALL (entity) {
  // Models with a file of the same bytes meet at its digest; thousands may, so no relationship joins each two of them.
  OPTIONAL MATCH (entity)-[own:NAMED]->(digest:Name WHERE size(digest.key) = 64)<-[its:NAMED]-(same:Model)
  WHERE digest.key =~ '[0-9a-f]{64}' AND all(sources IN [own.sources, its.sources]
    WHERE any(id IN sources WHERE EXISTS { (source:Entity {id: id}) WHERE source.publishedBy <= $asOf }))
  WITH same, count(digest) AS files ORDER BY same.name, same.id
  RETURN collect(same {relationship: 'IDENTICAL_TO', to: same.name, .id, .kind, status: 'asserted', qualifiers: [
    {name: 'detail', value: CASE files WHEN 1 THEN 'a file' ELSE files + ' files' END + ' with the same bytes'}]})
    AS identical
}
RETURN entity.name AS name, entity.kind AS kind, entity.id AS id, coalesce(names[0], []) AS aliases,
  entity.hubId AS hubId, entity.released AS released, entity.series AS series,
  [one IN said WHERE NOT one.name IN ['alsoKnownAs', 'fileSha256']]
    + [word IN ['sourceKind', 'publisher', 'authors', 'publishedOn', 'revisedOn', 'retrievedOn', 'url', 'revision']
      WHERE entity[word] IS NOT NULL | {name: word, value: entity[word]}]
    // A model without a stated parent is either known to have none, or no source says.
    + CASE WHEN entity:Model AND NOT entity.series AND none(one IN said WHERE one.name = 'weightsOrigin') AND NOT EXISTS {
        (entity)-[step:FROM WHERE step.channel IN ['weights', 'unknown'] AND step.since <= $asOf < step.until]->()
      } THEN [{name: 'weightsOrigin', value: 'no source says'}] ELSE [] END AS properties,
  COLLECT {
    MATCH (entity)-[step:FROM WHERE $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until]->(origin)
    WITH step, origin,
      coalesce({weights: 'parent', outputs: 'teacher', unknown: 'origin'}[step.channel], step.channel) AS role
    RETURN origin {role: role, .name, .id, .released, status: step.status, via: step.via}
    ORDER BY step.channel = 'weights' DESC, step.channel = 'outputs' DESC, role, origin.name, origin.id
  } AS madeFrom,
  COLLECT {
    MATCH (made:Entity)-[step:FROM]->(entity) WHERE $checkpoints IN step.checkpoints AND step.since <= $asOf < step.until
      // What is released is a checkpoint of nothing.
      AND ($checkpoints OR made.released OR NOT EXISTS { (made)-[own:CHECKPOINT_OF WHERE own.since <= $asOf < own.until]->() })
    WITH made, step, {weights: 'became', outputs: 'taught', data: 'trained', design: 'shaped'}[step.channel] AS role
    ORDER BY made.released DESC, made.name, made.id, role LIMIT 100
    RETURN made {role: coalesce(role, 'led to'), .name, .id, .kind, .released, status: step.status}
  } AS became,
  COLLECT {
    MATCH (state)-[own:CHECKPOINT_OF WHERE own.since <= $asOf < own.until]->(entity)
    RETURN state {.name, .id} ORDER BY state.name, state.id } AS checkpoints,
  [edge IN edges WHERE edge.leaves | edge {.relationship, to: edge.name, .id, .kind, .status, .qualifiers}]
    + identical[..$most] AS to,
  [edge IN edges WHERE NOT edge.leaves | edge {.relationship, from: edge.name, .id, .kind, .status, .qualifiers}] AS from,
  more, COUNT { (entity)<-[:ABOUT|OBJECT]-(claim) WHERE claim.publishedBy <= $asOf }
    + COUNT { (entity)-[claim]-() WHERE claim.heldBy IS NOT NULL AND claim.since <= $asOf
      AND NOT (claim:DESCRIBED_BY AND endNode(claim) = entity) } AS claims,
  COUNT {
    MATCH (entity)<-[:ABOUT|OBJECT]-(claim)-[:STATED_BY]->(source) WHERE claim.publishedBy <= $asOf
    RETURN source.id AS source
    UNION
    MATCH (entity)-[claim]-() WHERE claim.heldBy IS NOT NULL AND claim.since <= $asOf
      AND NOT (claim:DESCRIBED_BY AND endNode(claim) = entity)
    RETURN claim.sources[0] AS source
  } AS sources,
  COUNT { (entity)<-[:STATED_BY]-() WHERE entity.publishedBy <= $asOf } + COUNT {
    MATCH (entity:Source WHERE entity.publishedBy <= $asOf)<-[:HOLDS]-(collection:Collection)
    WHERE 'inlineClaims' IN keys(collection)
    MATCH (collection)-[:HOLDS]->()-[claim WHERE claim.heldBy = collection.id AND entity.id IN claim.sources]->()
  } AS claimsMade,
  COLLECT { MATCH (collection)-[:HOLDS]->(entity) RETURN DISTINCT collection.id AS id ORDER BY id } AS collections
