// Says a number.
// @param depth integer(1..) 0 How many steps

RETURN $depth AS depth
