package org.modellineage.load.lineage;

import org.jspecify.annotations.Nullable;

/**
 * What an unreleased model is to others on a day.
 *
 * @param continuations how many models start from its weights; two stands for all above
 * @param named whether a step other than by weights leads to it
 * @param owners how many released models it is an earlier hour of; two stands for all above
 * @param owner the one released model it is an earlier hour of, when there is exactly one
 */
record CheckpointRole(
        int continuations,
        boolean named,
        int owners,
        @Nullable String owner) {

    static final CheckpointRole NONE = new CheckpointRole(0, false, 0, null);

    /** Whether no model continues from its weights, so that it is nobody's earlier hour. */
    boolean isDeadEnd() {
        return continuations == 0;
    }

    /** Whether it is no more than one point of one line of training. */
    boolean isIntermediate() {
        return continuations == 1 && !named;
    }

    /** Whether it is an earlier hour of a released model other than this one. */
    boolean isSharedWith(String model) {
        return owners > 1 || (owner != null && !owner.equals(model));
    }
}
