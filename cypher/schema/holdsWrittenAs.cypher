// Declarations by the id as written, where the entity has another one.
CREATE INDEX holdsWrittenAs IF NOT EXISTS FOR ()-[held:HOLDS]-() ON (held.writtenAs)
