package org.modellineage.load.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

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
        Set<LineagePath> lessExact = lessExact(stated, day);
        for (LineagePath path : stated) {
            boolean summary = lessExact.contains(path) || day.summaries(id).contains(path.statement());
            steps.add(path, summary ? EnumSet.noneOf(LineageView.class) : EnumSet.of(LineageView.CHECKPOINTS));
        }
        if (day.hasDefaultSteps(id)) {
            Collection<LineagePath> paths = PathSearch.acrossOwnCheckpoints(id, day);
            lessExact = lessExact(paths, day);
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

    /**
     * The paths to a model where another path of the same channel, of at least the same status, leads to a dated release
     * of that model. The search runs from the most exact parents down, so that of models that are versions of each other
     * none is left out.
     */
    private static Set<LineagePath> lessExact(Collection<LineagePath> paths, LineageOnDay day) {
        Map<Channel, List<LineagePath>> byChannel = paths.stream()
                .filter(LineagePath::stands)
                .collect(Collectors.groupingBy(
                        LineagePath::channel, () -> new EnumMap<>(Channel.class), Collectors.toList()));
        Set<LineagePath> lessExact = new HashSet<>();
        for (List<LineagePath> alternatives : byChannel.values()) {
            if (alternatives.size() > 1) {
                Set<String> parents = lessExactParents(alternatives, day);
                alternatives.stream()
                        .filter(path -> parents.contains(path.parent()))
                        .forEach(lessExact::add);
            }
        }
        return lessExact;
    }

    private static Set<String> lessExactParents(List<LineagePath> paths, LineageOnDay day) {
        Map<String, Status> parents = new HashMap<>();
        paths.forEach(path ->
                parents.merge(path.parent(), path.status(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        Map<String, List<String>> versionOf = new HashMap<>();
        Set<String> hasVersions = new HashSet<>();
        parents.forEach((version, status) -> {
            for (Step step : day.standing(version, RelationshipType.VERSION_OF)) {
                Status model = parents.get(step.parent());
                if (model != null && Step.weaker(step.status(), status).compareTo(model) <= 0) {
                    versionOf.computeIfAbsent(version, id -> new ArrayList<>()).add(step.parent());
                    hasVersions.add(step.parent());
                }
            }
        });
        Set<String> lessExact = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(parents.keySet());
        open.removeIf(hasVersions::contains);
        while (!open.isEmpty()) {
            for (String model : versionOf.getOrDefault(open.pop(), List.of())) {
                if (lessExact.add(model)) {
                    open.add(model);
                }
            }
        }
        return lessExact;
    }

    /** How reports follow lineage: from release to release, or through every checkpoint in between. */
    enum LineageView {
        DEFAULT,
        CHECKPOINTS
    }
}
