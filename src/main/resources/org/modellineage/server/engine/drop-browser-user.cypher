// The user as whom Neo4j Browser connected to a server that has ended or is about to.
DROP USER browser IF EXISTS
