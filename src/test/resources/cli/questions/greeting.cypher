// Says hello, 100% of the time, ${user.name} @|bold loudly|@.
// @param who string "the world; rm -rf 'x'" Whom to greet, 50% of the time
// @param startedOn date none The day to greet on
// @view table
RETURN 'hello ' + $who AS greeting, $startedOn AS startedOn
