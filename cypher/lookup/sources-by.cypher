// The number of sources, of those published by a day, and of undated ones.
MATCH (source:Source)
RETURN
  count(*) AS sources,
  count(CASE WHEN source.publishedBy <= $asOf THEN 1 END) AS published,
  count(CASE WHEN source.publishedOn IS NULL THEN 1 END) AS undated
