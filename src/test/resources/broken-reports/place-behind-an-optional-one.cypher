// Says two texts.
// @param first string "a text"? What to say first
// @param second string "a text" What to say then

RETURN $first AS first, $second AS second
