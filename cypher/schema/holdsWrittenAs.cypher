// Declarations by the id under which they were written, where their entity has another one.
CREATE INDEX holdsWrittenAs IF NOT EXISTS FOR ()-[held:HOLDS]-() ON (held.writtenAs)
