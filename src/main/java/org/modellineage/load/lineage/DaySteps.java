package org.modellineage.load.lineage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.modellineage.model.Channel;

/**
 * What leads from a model or dataset to what it came from, on a day.
 *
 * @param ways the ways, each with the views in which it is walked; a summary is walked in none
 */
record DaySteps(Map<Way, Set<View>> ways) {

    /** Those of an entity itself. A step that only sums up is kept as a statement, and left out of what is derived. */
    static DaySteps of(String id, DayLineage day) {
        DaySteps steps = new DaySteps(new LinkedHashMap<>());
        Collection<Way> stated = WaySearch.asStated(id, day);
        Set<Way> lessExact = LessExactWays.among(stated, day);
        for (Way way : stated) {
            boolean summary = lessExact.contains(way) || day.summaries(id).contains(way.statement());
            steps.add(way, summary ? EnumSet.noneOf(View.class) : EnumSet.of(View.CHECKPOINTS));
        }
        if (day.hasDefaultSteps(id)) {
            Collection<Way> ways = WaySearch.acrossOwnStates(id, day);
            lessExact = LessExactWays.among(ways, day);
            for (Way way : ways) {
                if (!lessExact.contains(way)) {
                    steps.add(way, EnumSet.of(View.DEFAULT));
                }
            }
        }
        return steps;
    }

    void add(Way way, Set<View> views) {
        ways.computeIfAbsent(way, added -> EnumSet.noneOf(View.class)).addAll(views);
    }

    /** Whether a step of the channel stands in the default view. */
    boolean hasStanding(Channel channel) {
        return ways.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(View.DEFAULT)
                        && entry.getKey().stands()
                        && entry.getKey().channel() == channel);
    }
}
