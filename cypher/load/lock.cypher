// Makes this load wait for any other one: the unique id stays locked until the transaction ends, and no node is left.
CREATE (lock:LoadLock {id: 'load'})
DELETE lock
