package org.modellineage.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Two commands run in turn, A B A B, so that a machine that gets slower slows both down.
 *
 * @param what what is compared
 * @param oursSeconds the wall time of each of our runs
 * @param yardstickSeconds the wall time of each run of the yardstick, pair by pair
 * @param yardstick what the yardstick is
 * @param targetRatio the ratio of the medians that the project aims at
 */
record Comparison(
        String what, List<Double> oursSeconds, List<Double> yardstickSeconds, String yardstick, double targetRatio) {

    static Comparison run(
            String what,
            String yardstick,
            double targetRatio,
            int pairs,
            Supplier<TimedProcess.Run> ours,
            Supplier<TimedProcess.Run> theirs) {
        List<Double> a = new ArrayList<>();
        List<Double> b = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            a.add(ours.get().wallSeconds());
            b.add(theirs.get().wallSeconds());
        }
        return new Comparison(what, a, b, yardstick, targetRatio);
    }

    /** The median of the ratios, pair by pair. */
    double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < oursSeconds.size(); pair++) {
            ratios.add(oursSeconds.get(pair) / yardstickSeconds.get(pair));
        }
        return median(ratios);
    }

    String row() {
        return "| %s | %.2f s | %s: %.2f s | %.2f | at most %.2f |"
                .formatted(what, median(oursSeconds), yardstick, median(yardstickSeconds), ratio(), targetRatio);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
