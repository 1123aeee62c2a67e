package org.modellineage.load.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.load.lineage.StepsOnDay.LineageView;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * Finds the best paths from a model or dataset to its parents on a day: over its own checkpoints, and over datasets to
 * the models that made them. The search runs breadth first, first along asserted steps only, then along weaker ones,
 * where there are any; only the last step of a path may be denied or retracted.
 */
final class PathSearch {

    /**
     * The key that two alternative paths share.
     *
     * @param kind the channel for steps by weights, since a direct one summarizes the others; otherwise the type
     */
    private record Goal(String parent, Object kind) {

        private static Goal of(LineagePath path) {
            return new Goal(
                    path.parent(),
                    path.channel() == Channel.WEIGHTS
                            ? Channel.WEIGHTS
                            : path.statement().type());
        }
    }

    private final String start;
    private final LineageOnDay day;
    private final LineageView view;
    private final Map<String, StepChain> own;
    private final Map<Goal, LineagePath> best = new LinkedHashMap<>();

    private PathSearch(String start, LineageOnDay day, LineageView view) {
        this.start = start;
        this.day = day;
        this.view = view;
        this.own = view == LineageView.DEFAULT ? day.ownCheckpoints(start) : Map.of();
    }

    /** The paths that leave a model and its own checkpoints, or a dataset. */
    static Collection<LineagePath> acrossOwnCheckpoints(String id, LineageOnDay day) {
        PathSearch search = new PathSearch(id, day, LineageView.DEFAULT);
        search.run();
        search.addSummaries();
        search.addSharedCheckpoints();
        search.addOwnersOfTeachers();
        search.dropImplied();
        return search.best.values();
    }

    /** Every step as stated, and the paths over datasets to the models that made them, or to the datasets included. */
    static Collection<LineagePath> asStated(String id, LineageOnDay day) {
        PathSearch search = new PathSearch(id, day, LineageView.CHECKPOINTS);
        search.run();
        List<LineagePath> stated = day.derivations(id).stream()
                .filter(step -> !step.parent().equals(id))
                .map(LineagePath::of)
                .toList();
        stated.forEach(path -> search.best.computeIfPresent(
                Goal.of(path), (goal, found) -> LineagePath.BEST_FIRST.compare(path, found) <= 0 ? null : found));
        search.dropImpliedBy(stated);
        List<LineagePath> all = new ArrayList<>(stated);
        all.addAll(search.best.values());
        return all;
    }

    private void run() {
        EnumSet<Status> met = EnumSet.of(Status.ASSERTED);
        for (Status level : Status.values()) {
            if (met.contains(level)) {
                search(level, met);
            }
        }
    }

    private void search(Status level, EnumSet<Status> met) {
        Map<String, StepChain> reached = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            for (Step step : day.derivations(id)) {
                met.add(step.status());
                if (step.status().compareTo(level) > 0 || day.summaries(id).contains(step)) {
                    continue;
                }
                StepChain chain = StepChain.of(reached.get(id), step);
                if (leadsOut(id, step)) {
                    LineagePath path = LineagePath.of(chain);
                    best.merge(Goal.of(path), path, LineagePath::better);
                }
                if (passes(id, step) && !step.parent().equals(start) && !reached.containsKey(step.parent())) {
                    reached.put(step.parent(), chain);
                    open.add(step.parent());
                }
            }
        }
    }

    /** Datasets lie on paths to the models that made them; own checkpoints lie on paths to any parent. */
    private boolean passes(String id, Step step) {
        boolean data = step.passesOn(Channel.DATA) && day.isDataset(step.parent());
        boolean own = step.passesOn(Channel.WEIGHTS) && !isPassedData(id) && this.own.containsKey(step.parent());
        return step.stands() && (data || own);
    }

    private boolean leadsOut(String id, Step step) {
        if (step.parent().equals(start) || own.containsKey(step.parent())) {
            return false;
        }
        return isPassedData(id) ? step.passesOn(Channel.OUTPUTS) : view == LineageView.DEFAULT;
    }

    private boolean isPassedData(String id) {
        return !id.equals(start) && day.isDataset(id);
    }

    private void addSummaries() {
        Map<Goal, List<Step>> summaries = new HashMap<>();
        for (Step step : day.summaries(start)) {
            summaries
                    .computeIfAbsent(new Goal(step.parent(), Channel.WEIGHTS), goal -> new ArrayList<>())
                    .add(step);
        }
        summaries.forEach((goal, steps) -> best.computeIfPresent(goal, (same, path) -> path.alsoSaidBy(steps)));
    }

    /** Without a released parent, shared weights would vanish: so the nearest shared checkpoints become parents. */
    private void addSharedCheckpoints() {
        if (!own.isEmpty()
                && best.values().stream().noneMatch(path -> path.stands() && path.channel() == Channel.WEIGHTS)) {
            day.sharedCheckpoints(start).values().forEach(chain -> {
                LineagePath path = LineagePath.of(chain);
                best.merge(Goal.of(path), path, LineagePath::better);
            });
            addSummaries();
        }
    }

    /**
     * Extends a path from a checkpoint that taught to the released model that it is a checkpoint of. A checkpoint that
     * several released models share belongs to none of them, and remains the parent.
     */
    private void addOwnersOfTeachers() {
        for (LineagePath path : List.copyOf(best.values())) {
            if (path.stands() && path.channel() != Channel.WEIGHTS && day.isCheckpoint(path.parent())) {
                StepChain down = day.pathToOwner(path.parent());
                if (down != null && !down.step().child().equals(start)) {
                    LineagePath further = path.onTo(down.step().child(), down);
                    best.merge(Goal.of(further), further, LineagePath::better);
                }
            }
        }
    }

    private void dropImplied() {
        dropImpliedBy(List.copyOf(best.values()));
    }

    /** A statement that a model was distilled from another implies that it was trained on data from the other. */
    private void dropImpliedBy(Collection<LineagePath> paths) {
        Map<String, LineagePath> distilled = new HashMap<>();
        for (LineagePath path : paths) {
            if (path.statement().type() == RelationshipType.DISTILLED_FROM && path.stands()) {
                distilled.merge(path.parent(), path, LineagePath::better);
            }
        }
        best.values().removeIf(path -> {
            LineagePath said = distilled.get(path.parent());
            return said != null
                    && isThroughData(path.statement().type())
                    && said.status().compareTo(path.status()) <= 0;
        });
    }

    private static boolean isThroughData(RelationshipType type) {
        return type == RelationshipType.GENERATED_BY || type == RelationshipType.FILTERED_BY;
    }
}
