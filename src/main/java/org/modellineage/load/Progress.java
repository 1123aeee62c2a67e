package org.modellineage.load;

/** Is told how far a load has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (what, done, total) -> {};

    /**
     * Called after every batch.
     *
     * @param what the step, such as {@code claims}
     * @param done how many records of the step are written
     * @param total how many the step has
     */
    void step(String what, long done, long total);
}
