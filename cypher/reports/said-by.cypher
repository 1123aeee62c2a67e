// What a source, a person or an organization says: in its own words, through sources that speak for it, or as others quote it.
// @as statements
// @param source entity(Source|Person|Organization) "OpenAI" Who says it
// @param predicate list(Predicate) [] Only statements with one of these predicates; all if empty
// @empty no source has {source} say anything that matches these filters
// @view sections {source} makes {count:statement}: {each:status}
