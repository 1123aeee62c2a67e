package org.modellineage.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The time of one answer within a running program.
 *
 * @param seconds the median of several runs after a first one that is not counted
 * @param rows how many rows it has
 */
record Timed(double seconds, long rows) {

    private static final int RUNS = 5;

    /** Measures what returns how many rows it read. */
    static Timed of(Callable<Long> answer) throws Exception {
        long rows = answer.call();
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            rows = answer.call();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return new Timed(Comparison.median(seconds), rows);
    }
}
