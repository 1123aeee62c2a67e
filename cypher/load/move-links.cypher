// Moves the links of claims to the entities that their ids now belong to; returns the subjects of the claims.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
  <-[link:ABOUT|OBJECT|STATED_BY|RESTS_ON|ATTRIBUTED_TO|VIA|TOPIC|CONFLICT]-(claim:Claim)
WHERE coalesce(link.as, from.id) = row.id
MATCH (to:Entity {id: row.to})
CREATE (claim)-[moved:$(type(link))]->(to)
SET moved.as = CASE WHEN row.id <> row.to THEN row.id END
// For these relationships a claim also has the id as a property.
FOREACH (word IN CASE
    WHEN link:ATTRIBUTED_TO THEN ['attributed']
    WHEN link:VIA OR link:TOPIC OR link:CONFLICT THEN [toLower(type(link))]
    ELSE []
  END |
  SET claim[word] = row.to
)
DELETE link
WITH DISTINCT claim
MATCH (claim)-[:ABOUT]->(subject:Entity)
RETURN DISTINCT subject.id AS id
