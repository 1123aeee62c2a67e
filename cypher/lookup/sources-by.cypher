// How many sources there are, how many of them were published by a day, and how many are undated.
MATCH (source:Source)
RETURN
  count(*) AS sources,
  count(CASE WHEN source.publishedBy <= $asOf THEN 1 END) AS published,
  count(CASE WHEN source.publishedOn IS NULL THEN 1 END) AS undated
