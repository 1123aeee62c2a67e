// Has a header that is not in order.
// @param who strin "x" Whom to greet
// @view table
RETURN $who AS who
