// Waits until all constraints and indexes are online.
CALL db.awaitIndexes(300)
