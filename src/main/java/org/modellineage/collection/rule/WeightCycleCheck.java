package org.modellineage.collection.rule;

import java.util.EnumSet;
import java.util.List;
import org.modellineage.collection.problem.Problems;

/** Checks that no model's weights come from themselves by way of others. Every statement that closes a cycle is reported. */
public final class WeightCycleCheck {

    private WeightCycleCheck() {}

    public static void run(List<PlacedStatement> all, Problems problems) {
        Cycles.among(all, EnumSet.copyOf(PlacedStatement.WEIGHTS), cycle -> {
            PlacedStatement last = cycle.get(cycle.size() - 1);
            problems.error(last.place(), "closes a cycle of weights: " + Cycles.words(cycle));
        });
    }
}
