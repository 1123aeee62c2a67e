// The user as whom Neo4j Browser connects, for as long as this server runs.
CREATE OR REPLACE USER browser SET PASSWORD $password CHANGE NOT REQUIRED
