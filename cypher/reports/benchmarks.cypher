// How models came off on benchmarks and against each other: outcome, measure, score, and who claims it.
// @as statements
// @param about entity(Model|Benchmark|Product|Organization|Hardware|Technique|Person) "DeepSeek-R1"? Whose results, with the members of a series and what an organization made, or on which benchmark; all if left out
// @param predicate list(EVALUATED_ON|COMPARED_WITH) [] Only results of this kind; both if empty
// @empty no source reports a result that matches these filters
// @view sections {count:result}
