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
 * @param paths the ways, each with the views in which it is walked; a summary is walked in none
 */
record StepsOnDay(Map<LineagePath, Set<LineageView>> paths) {

    /** Those of an entity itself. A step that only sums up is kept as a statement, and left out of what is derived. */
    static StepsOnDay of(String id, LineageOnDay day) {
        StepsOnDay steps = new StepsOnDay(new LinkedHashMap<>());
        Collection<LineagePath> stated = PathSearch.asStated(id, day);
        Set<LineagePath> lessExact = LessExactPaths.among(stated, day);
        for (LineagePath path : stated) {
            boolean summary = lessExact.contains(path) || day.summaries(id).contains(path.statement());
            steps.add(path, summary ? EnumSet.noneOf(LineageView.class) : EnumSet.of(LineageView.CHECKPOINTS));
        }
        if (day.hasDefaultSteps(id)) {
            Collection<LineagePath> paths = PathSearch.acrossOwnCheckpoints(id, day);
            lessExact = LessExactPaths.among(paths, day);
            for (LineagePath path : paths) {
                if (!lessExact.contains(path)) {
                    steps.add(path, EnumSet.of(LineageView.DEFAULT));
                }
            }
        }
        return steps;
    }

    void add(LineagePath path, Set<LineageView> views) {
        paths.computeIfAbsent(path, added -> EnumSet.noneOf(LineageView.class)).addAll(views);
    }

    /** Whether a step of the channel stands in the default view. */
    boolean hasStanding(Channel channel) {
        return paths.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(LineageView.DEFAULT)
                        && entry.getKey().stands()
                        && entry.getKey().channel() == channel);
    }
}
