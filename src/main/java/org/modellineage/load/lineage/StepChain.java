package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Status;

/**
 * The steps of a search from its start to the current entity, as a linked list that begins with the last step.
 *
 * @param before null at the first step
 */
record StepChain(@Nullable StepChain before, Step step, Status status, int length) {

    static StepChain of(@Nullable StepChain before, Step step) {
        return before == null
                ? new StepChain(null, step, step.status(), 1)
                : new StepChain(before, step, Step.weaker(before.status, step.status()), before.length + 1);
    }

    /** The steps in their order from the start. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>(length);
        for (StepChain at = this; at != null; at = at.before) {
            steps.add(at.step);
        }
        Collections.reverse(steps);
        return steps;
    }
}
