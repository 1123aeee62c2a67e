// The references of a source: number, how often its text cites each, and how many claims the graph holds of each.
// @param source entity(Source) "wikipedia-copy" The source whose references to list
// @param unused boolean false Whether to list only references that the text never cites
// @param text string none Only references with this text in their name, address, publisher or authors, such as arxiv
// @empty {source} has no such reference, as far as the graph knows
// @view table {source} lists {count:reference}

// One reference may be listed under several numbers; each is a claim of the source about itself.
CALL () {
  MATCH (:Entity {id: $source})<-[:ABOUT]-(claim {predicate: 'CITES'})-[:OBJECT]->(cited)
  WHERE claim.publishedBy <= $asOf
  RETURN claim.id AS id, claim {.referenceNumber, .timesCited} AS claim, cited
  UNION ALL
  MATCH (:Entity {id: $source})-[claim:CITES WHERE claim.heldBy IS NOT NULL AND claim.since <= $asOf]->(cited)
  RETURN claim.claim AS id, claim {.referenceNumber, .timesCited} AS claim, cited }
WITH * WHERE (NOT $unused OR claim.timesCited = 0)
  AND ($text IS NULL OR any(part IN [cited.name, cited.url, cited.publisher] + coalesce(cited.authors, [])
    WHERE toLower(part) CONTAINS toLower($text)))
RETURN claim.referenceNumber AS number, claim.timesCited AS cited, cited.name AS name, cited.publisher AS publisher,
  cited.publishedOn AS publishedOn,
  CASE WHEN cited.publishedBy <= $asOf THEN COUNT { (cited)<-[:STATED_BY]-() } + COUNT {
    MATCH (cited)<-[:HOLDS]-(collection:Collection WHERE 'inlineClaims' IN keys(collection))
    MATCH (collection)-[:HOLDS]->()-[step WHERE step.heldBy = collection.id AND cited.id IN step.sources]->() }
    ELSE 0 END AS claims,
  cited.url AS url, cited.id AS id
ORDER BY number, name, cited.id, id
