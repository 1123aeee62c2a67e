// Says a text, or nothing.
// @param text string "a text"? What to say
// @view table
RETURN coalesce($text, 'nothing') AS said
