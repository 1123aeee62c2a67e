package org.modellineage.load;

/** Receives the progress of a load. */
@FunctionalInterface
public interface Progress {

    /** Ignores all progress. */
    Progress NONE = (what, done, total) -> {};

    /**
     * Called after every batch.
     *
     * @param what the step, such as {@code claims}
     * @param done how many records of the step are written
     * @param total how many records the step has
     */
    void step(String what, long done, long total);
}
