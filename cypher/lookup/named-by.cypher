// Whether an entity was known by a day: a source when it was published by then, any other entity when a source
// published by then names it.
MATCH (entity:Entity {id: $entity})
RETURN
  entity.name AS name,
  entity:Source AS isSource,
  entity.publishedOn AS publishedOn,
  CASE
    WHEN entity:Source THEN entity.publishedBy <= $asOf
    ELSE EXISTS {
      (entity)<-[:ABOUT|OBJECT|ATTRIBUTED_TO|VIA|TOPIC|CONFLICT]-(claim) WHERE claim.publishedBy <= $asOf
    } OR EXISTS { (entity)-[claim]-() WHERE claim.heldBy IS NOT NULL AND claim.since <= $asOf }
  END AS known
