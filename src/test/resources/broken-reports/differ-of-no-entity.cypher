// Says two texts.
// @param one string "a" The one
// @param other entity "B" The other
// @differ one, other

RETURN $one AS one, $other AS other
