package org.modellineage.load.lineage;

import org.jspecify.annotations.Nullable;

/**
 * The role of a checkpoint, an unreleased model, on a day.
 *
 * @param continuations how many models start from its weights; 2 means two or more
 * @param named whether a step other than one by weights leads to it
 * @param owners how many released models it is a checkpoint of; 2 means two or more
 * @param owner the released model that it is a checkpoint of, when there is exactly one
 */
record CheckpointRole(
        int continuations,
        boolean named,
        int owners,
        @Nullable String owner) {

    static final CheckpointRole NONE = new CheckpointRole(0, false, 0, null);

    /** Whether no model continues from its weights, so that it is a checkpoint of no other model. */
    boolean isDeadEnd() {
        return continuations == 0;
    }

    /** Whether it is only an intermediate point of one line of training. */
    boolean isIntermediate() {
        return continuations == 1 && !named;
    }

    /** Whether it is a checkpoint of a released model other than this one. */
    boolean isSharedWith(String model) {
        return owners > 1 || (owner != null && !owner.equals(model));
    }
}
