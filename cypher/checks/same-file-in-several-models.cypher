// Two models with a file of the same bytes: one may be a copy of the other under another name or licence.
// @param about list [] The ids of the models to look at; all models if empty
// @view findings

CALL () {
  UNWIND CASE $about WHEN [] THEN [0] ELSE [] END AS whole
  MATCH (name:Name WHERE size(name.key) = 64)
  RETURN name
  UNION
  MATCH (model:Entity WHERE model.id IN $about)-[:NAMED]->(name:Name WHERE size(name.key) = 64)
  RETURN name
}
WITH name
WHERE name.key =~ '[0-9a-f]{64}'
MATCH (name)<-[:NAMED]-(model:Model)
WITH name.key AS digest, model ORDER BY NOT model.id IN $about, model.id
WITH digest, collect(model.id) AS models
WHERE size(models) > 1
WITH models, min(digest) AS digest, count(*) AS files
RETURN
  'warning' AS severity,
  models[0] AS about,
  CASE files WHEN 1 THEN 'a file' ELSE toString(files) + ' files' END + ' with the same bytes as in '
    + reduce(text = '', id IN models[1..] | text + CASE text WHEN '' THEN '' ELSE ', ' END + id) AS finding,
  'find out which is the copy, and whether it may have another name and licence; lineage identify tells them of a file' AS mend,
  ['SHA-256 ' + digest] AS evidence
ORDER BY about, finding
