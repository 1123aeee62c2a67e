// Waits until every constraint and index answers.
CALL db.awaitIndexes(300)
