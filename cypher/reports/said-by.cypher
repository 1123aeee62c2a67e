// What a source, a person or an organization says: in its own word, through sources that speak for it, or as others quote it.
// @as statements
// @param source entity(Source|Person|Organization) "OpenAI" Who says it
// @param predicate list(Predicate) [] Only what is said in one of these words; all if empty
// @empty no source says that {source} says anything like it
// @view sections {source} makes {count:statement}: {each:status}
