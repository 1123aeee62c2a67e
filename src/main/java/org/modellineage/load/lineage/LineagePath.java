package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/**
 * A path from a model or dataset, over own checkpoints and datasets, to one of its parents.
 *
 * @param parent the end of the path
 * @param statement the step at the end of the parent, which says how the parent took part
 * @param steps all steps that it depends on
 * @param via the ids in between, in order from the child
 * @param status the status of its weakest step
 * @param ofSeries the id of the series that the statement is about; null when it is about the child itself
 */
record LineagePath(
        String parent,
        Step statement,
        List<Step> steps,
        List<String> via,
        Status status,
        @Nullable String ofSeries) {

    /** Strongest first, then the one with the fewest steps. */
    static final Comparator<LineagePath> BEST_FIRST =
            Comparator.comparing(LineagePath::status).thenComparing(path -> path.steps.size());

    static LineagePath of(Step step) {
        return new LineagePath(step.parent(), step, List.of(step), List.of(), step.status(), null);
    }

    static LineagePath of(StepChain chain) {
        List<Step> steps = chain.steps();
        List<String> via =
                steps.subList(0, steps.size() - 1).stream().map(Step::parent).toList();
        return new LineagePath(chain.step().parent(), chain.step(), steps, via, chain.status(), null);
    }

    static LineagePath better(LineagePath one, LineagePath other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** The same path, extended to the released model that its parent is a checkpoint of. */
    LineagePath onTo(String owner, StepChain down) {
        List<String> passed = new ArrayList<>(via);
        passed.add(parent);
        return new LineagePath(
                owner, statement, join(steps, down.steps()), passed, Step.weaker(status, down.status()), null);
    }

    /** The same path, with other statements that summarize it. */
    LineagePath alsoSaidBy(List<Step> summaries) {
        return new LineagePath(parent, statement, join(steps, summaries), via, status, ofSeries);
    }

    /** The same path for a member of the series that it is about. */
    LineagePath ofMember(StepChain memberships, String series) {
        Status weakest = Step.weaker(memberships.status(), status);
        return new LineagePath(parent, statement, join(memberships.steps(), steps), via, weakest, series);
    }

    boolean stands() {
        return Step.stands(status);
    }

    Channel channel() {
        return statement.type().channel().orElseThrow();
    }

    private static List<Step> join(List<Step> some, List<Step> others) {
        List<Step> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
