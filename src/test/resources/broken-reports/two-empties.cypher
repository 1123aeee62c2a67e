// What it asks.
// @empty nothing
// @empty nothing at all
RETURN 1 AS one
