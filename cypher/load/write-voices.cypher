// Writes with which voice sources speak, where that has changed.
UNWIND $rows AS row
MATCH (source:Entity {id: row.id})
WHERE source.voice IS NULL OR source.voice <> row.voice
SET source.voice = row.voice
