// What it asks.
// @empty
RETURN 1 AS one
