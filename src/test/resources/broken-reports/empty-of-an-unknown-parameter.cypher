// What it asks.
// @param model string "DeepSeek-R1" What it is about
// @empty no source speaks of {modle}
RETURN $model AS model
