package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Status;

/**
 * The steps of a search from its start to where it stands, the last one first.
 *
 * @param before null at the first step
 */
record Trail(@Nullable Trail before, Step step, Status status, int length) {

    static Trail of(@Nullable Trail before, Step step) {
        return before == null
                ? new Trail(null, step, step.status(), 1)
                : new Trail(before, step, Step.weaker(before.status, step.status()), before.length + 1);
    }

    /** The steps in their order from the start. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>(length);
        for (Trail at = this; at != null; at = at.before) {
            steps.add(at.step);
        }
        Collections.reverse(steps);
        return steps;
    }
}
