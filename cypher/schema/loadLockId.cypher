// The lock that makes one load wait for another; see load/begin.cypher.
CREATE CONSTRAINT loadLockId IF NOT EXISTS FOR (lock:LoadLock) REQUIRE lock.id IS UNIQUE
