// The days by which sources were published at the latest.
UNWIND $ids AS id
MATCH (source:Entity {id: id})
RETURN id, source.publishedBy AS publishedBy
