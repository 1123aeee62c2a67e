// How much memory the server gives to transactions; those of other users may take a part of it.
SHOW SETTINGS 'db.memory.transaction.max', 'db.memory.transaction.total.max', 'dbms.memory.transaction.total.max'
YIELD value
RETURN value
