// Two models with a file of the same bytes: one may be a copy of the other under another name or licence.
// @view table

MATCH (name:Name)
WHERE size(name.key) = 64 AND name.key =~ '[0-9a-f]{64}'
MATCH (name)<-[:NAMED]-(model:Model)
WITH name.key AS digest, model ORDER BY model.id
WITH digest, collect(model.id) AS models
WHERE size(models) > 1
WITH models, min(digest) AS digest, count(*) AS files
RETURN
  'warning' AS severity,
  models[0] AS about,
  CASE files WHEN 1 THEN 'a file' ELSE toString(files) + ' files' END + ' with the same bytes as in '
    + reduce(text = '', id IN models[1..] | text + CASE text WHEN '' THEN '' ELSE ', ' END + id)
    + ' (SHA-256 ' + left(digest, 12) + '...); one may be a copy' AS finding
ORDER BY about, finding
