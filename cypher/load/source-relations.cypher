// The relations between sources: copying, sharing text, and speaking for a party.
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[edge:COPIES|PARAPHRASES|SHARES_TEXT_WITH|SPEAKS_FOR]-(:Entity)
WHERE edge.stands
RETURN DISTINCT
  startNode(edge).id AS from,
  type(edge) AS type,
  endNode(edge).id AS to,
  edge.since AS since,
  edge.until AS until
