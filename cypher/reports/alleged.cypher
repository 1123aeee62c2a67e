// What is only alleged, or is denied: by whom, of whom, and in what words.
// @as statements
// @param about entity "OpenAI"? Whom it concerns, with the members of a series and what an organization made; all if left out
// @param predicate list(Predicate) [] Only statements with one of these predicates; all if empty
// @param status list(disputed|alleged|denied|retracted) [alleged, denied] Only statements with one of these statuses
// @empty no source alleges or denies anything that matches these filters
// @view sections {count:statement}[ about {about}]: {each:status}
