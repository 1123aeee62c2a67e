// Gives the local server's only user the password in the file, when that file was lost or edited.
ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED
