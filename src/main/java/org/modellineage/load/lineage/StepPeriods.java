package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.load.storage.Days;

/**
 * Collects the periods in which values hold, from the values on each day on which they may change. Adjacent periods of
 * one value are merged, with all their claims.
 */
final class StepPeriods<T> {

    /**
     * A period in which a value holds.
     *
     * @param claims the ids of the claims it depends on
     * @param sources their sources, each with the day by which it was published
     */
    record Dated<T>(T value, String since, String until, SortedSet<String> claims, SortedMap<String, String> sources) {

        private Dated<T> until(String day) {
            return new Dated<>(value, since, day, claims, sources);
        }
    }

    private final Map<T, Dated<T>> open = new LinkedHashMap<>();
    private final List<Dated<T>> ended = new ArrayList<>();

    /** Adds the values that hold from a day on, each with the steps that it depends on; days must ascend. */
    void from(String day, Map<T, List<Step>> values) {
        open.values().removeIf(dated -> {
            boolean ends = !values.containsKey(dated.value);
            if (ends) {
                ended.add(dated.until(day));
            }
            return ends;
        });
        values.forEach((value, steps) -> {
            Dated<T> dated = open.computeIfAbsent(
                    value, begun -> new Dated<>(begun, day, Days.OPEN, new TreeSet<>(), new TreeMap<>()));
            for (Step step : steps) {
                dated.claims.addAll(step.claims());
                dated.sources.putAll(step.sources());
            }
        });
    }

    /** All periods so far; those that have not ended are open. */
    Collection<Dated<T>> all() {
        List<Dated<T>> all = new ArrayList<>(ended);
        all.addAll(open.values());
        return all;
    }
}
