// What training cost, in money, GPUs and time: every value that is claimed, who claims it, and how it stands.
// @as statements
// @param about entity(Model|Organization|TrainingStage) "DeepSeek-V3"? Only this model, its training stages and its series, or all that this series or organization made
// @param predicate list(trainingCostUsd|gpuHours|trainingDays|gpusForTraining|TRAINED_WITH|COMPARED_WITH) [] Only values of this kind; all if empty
// @param measure list [cost, comput, gpu, chip] Only comparisons by a measure that contains one of these words
// @empty no source gives a training cost that matches these filters
// @view sections {count:figure}: {each:status}
