// Takes a parameter whose option every command has.
// @param limit integer 3 How many
// @view table
RETURN $limit AS limit
