package org.modellineage.load.lineage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.modellineage.model.Channel;

/**
 * The paths from a model or dataset to its parents, on a day.
 *
 * @param paths the paths, each with the views that include it; a summary is in none
 */
record StepsOnDay(Map<LineagePath, Set<LineageView>> paths) {

    /** The paths of an entity itself. A step that only summarizes others remains a statement and is in no view. */
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

    /** Whether the default view has a standing step of the channel. */
    boolean hasStanding(Channel channel) {
        return paths.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(LineageView.DEFAULT)
                        && entry.getKey().stands()
                        && entry.getKey().channel() == channel);
    }
}
