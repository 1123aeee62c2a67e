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
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * The best ways that lead out of a model or dataset on a day: over its own checkpoints, and over data to the models that
 * made them. Breadth first, at first by asserted steps alone, then by weaker ones, as far as there are any; only the last
 * step of a way may be denied or retracted.
 */
final class WaySearch {

    /**
     * What makes two ways alternatives.
     *
     * @param kind all steps by weights are one kind, since a direct one sums up the others; else the type counts
     */
    private record Goal(String parent, Object kind) {

        private static Goal of(Way way) {
            return new Goal(
                    way.parent(),
                    way.channel() == Channel.WEIGHTS
                            ? Channel.WEIGHTS
                            : way.statement().type());
        }
    }

    private final String start;
    private final DayLineage day;
    private final View view;
    private final Map<String, Trail> own;
    private final Map<Goal, Way> best = new LinkedHashMap<>();

    private WaySearch(String start, DayLineage day, View view) {
        this.start = start;
        this.day = day;
        this.view = view;
        this.own = view == View.DEFAULT ? day.ownStates(start) : Map.of();
    }

    /** The steps that leave a model and its own checkpoints, or a dataset. */
    static Collection<Way> acrossOwnStates(String id, DayLineage day) {
        WaySearch search = new WaySearch(id, day, View.DEFAULT);
        search.run();
        search.addSummaries();
        search.addSharedStates();
        search.addOwnersOfTeachers();
        search.dropWhatIsSaidDirectly();
        return search.best.values();
    }

    /** Every step as stated, and those to the models that made the data, or what the data include. */
    static Collection<Way> asStated(String id, DayLineage day) {
        WaySearch search = new WaySearch(id, day, View.CHECKPOINTS);
        search.run();
        List<Way> stated = day.derivations(id).stream()
                .filter(step -> !step.parent().equals(id))
                .map(Way::of)
                .toList();
        stated.forEach(way -> search.best.computeIfPresent(
                Goal.of(way), (goal, found) -> Way.BEST_FIRST.compare(way, found) <= 0 ? null : found));
        search.dropWhatIsSaidBy(stated);
        List<Way> all = new ArrayList<>(stated);
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
        Map<String, Trail> reached = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String id = open.pop();
            for (Step step : day.derivations(id)) {
                met.add(step.status());
                if (step.status().compareTo(level) > 0 || day.summaries(id).contains(step)) {
                    continue;
                }
                Trail trail = Trail.of(reached.get(id), step);
                if (leadsOut(id, step)) {
                    Way way = Way.of(trail);
                    best.merge(Goal.of(way), way, Way::better);
                }
                if (passes(id, step) && !step.parent().equals(start) && !reached.containsKey(step.parent())) {
                    reached.put(step.parent(), trail);
                    open.add(step.parent());
                }
            }
        }
    }

    /** Data are passed on the way to those who made them, own checkpoints on the way to everything. */
    private boolean passes(String id, Step step) {
        boolean data = step.passesOn(Channel.DATA) && day.isDataset(step.parent());
        boolean own = step.passesOn(Channel.WEIGHTS) && !isPassedData(id) && this.own.containsKey(step.parent());
        return step.stands() && (data || own);
    }

    private boolean leadsOut(String id, Step step) {
        if (step.parent().equals(start) || own.containsKey(step.parent())) {
            return false;
        }
        return isPassedData(id) ? step.passesOn(Channel.OUTPUTS) : view == View.DEFAULT;
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
        summaries.forEach((goal, steps) -> best.computeIfPresent(goal, (same, way) -> way.alsoSaidBy(steps)));
    }

    /** Without a released parent, shared weights would vanish: so the nearest shared checkpoints are parents. */
    private void addSharedStates() {
        if (!own.isEmpty()
                && best.values().stream().noneMatch(way -> way.stands() && way.channel() == Channel.WEIGHTS)) {
            day.sharedStates(start).values().forEach(trail -> {
                Way way = Way.of(trail);
                best.merge(Goal.of(way), way, Way::better);
            });
            addSummaries();
        }
    }

    /**
     * What a checkpoint taught, the released model taught of which it is an earlier hour. A checkpoint that several
     * released models share is nobody's in particular, and stays named alone.
     */
    private void addOwnersOfTeachers() {
        for (Way way : List.copyOf(best.values())) {
            if (way.stands() && way.channel() != Channel.WEIGHTS && day.isState(way.parent())) {
                Trail down = day.wayToOwner(way.parent());
                if (down != null && !down.step().child().equals(start)) {
                    Way further = way.onTo(down.step().child(), down);
                    best.merge(Goal.of(further), further, Way::better);
                }
            }
        }
    }

    private void dropWhatIsSaidDirectly() {
        dropWhatIsSaidBy(List.copyOf(best.values()));
    }

    /** Whoever says that a model was distilled from another has said that it was trained on data of the other. */
    private void dropWhatIsSaidBy(Collection<Way> ways) {
        Map<String, Way> distilled = new HashMap<>();
        for (Way way : ways) {
            if (way.statement().type() == RelationshipType.DISTILLED_FROM && way.stands()) {
                distilled.merge(way.parent(), way, Way::better);
            }
        }
        best.values().removeIf(way -> {
            Way said = distilled.get(way.parent());
            return said != null
                    && isThroughData(way.statement().type())
                    && said.status().compareTo(way.status()) <= 0;
        });
    }

    private static boolean isThroughData(RelationshipType type) {
        return type == RelationshipType.GENERATED_BY || type == RelationshipType.FILTERED_BY;
    }
}
