// Every inline claim has a source, and its collection holds its subject.
// @view findings

MATCH (subject:Entity)-[claim]->(end:Entity)
WHERE claim.heldBy IS NOT NULL
  AND NOT (EXISTS { (:Source {id: claim.sources[0]}) }
    AND EXISTS { (subject)<-[:HOLDS]-(:Collection {id: claim.heldBy}) })
RETURN
  'error' AS severity,
  subject.id AS about,
  type(claim) + ' ' + end.id + ' is a claim of collection ' + claim.heldBy + ' without its source or its subject' AS finding,
  'unload the collection and import it again' AS mend,
  [claim.claim] AS evidence
ORDER BY about, finding
