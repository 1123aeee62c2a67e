package org.modellineage.load.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modellineage.model.Status;

/**
 * Finds the steps by weights that only summarize: a longer path through unreleased models, of at least the same status,
 * leads to the same parent. Checkpoints are visited in topological order, latest first, so that no step is summarized
 * by a cycle through itself and the remaining steps still lead to every parent.
 */
final class WeightSummaries {

    private final String model;
    private final LineageOnDay day;
    private final Status weakest;

    private WeightSummaries(String model, LineageOnDay day, Status weakest) {
        this.model = model;
        this.day = day;
        this.weakest = weakest;
    }

    static Set<Step> of(String model, LineageOnDay day) {
        List<Step> stated =
                day.derivations(model).stream().filter(Step::isStandingWeights).toList();
        if (stated.size() < 2 || stated.stream().noneMatch(step -> day.isCheckpoint(step.parent()))) {
            return Set.of();
        }
        Set<Step> summaries = new LinkedHashSet<>();
        for (Status status : Status.values()) {
            List<Step> candidates =
                    stated.stream().filter(step -> step.status() == status).toList();
            if (!candidates.isEmpty()) {
                Set<String> further = new WeightSummaries(model, day, status).reachedThroughCheckpoints();
                candidates.stream()
                        .filter(step -> further.contains(step.parent()))
                        .forEach(summaries::add);
            }
        }
        return summaries;
    }

    private Set<String> reachedThroughCheckpoints() {
        Map<String, Integer> comingBefore = countStepsToCheckpoints();
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        if (!comingBefore.containsKey(model)) {
            open.add(model);
        }
        while (!open.isEmpty()) {
            String id = open.pop();
            for (Step step : steps(id)) {
                if (!id.equals(model)) {
                    reached.add(step.parent());
                }
                if (day.isCheckpoint(step.parent()) && comingBefore.merge(step.parent(), -1, Integer::sum) == 0) {
                    open.add(step.parent());
                }
            }
        }
        return reached;
    }

    private Map<String, Integer> countStepsToCheckpoints() {
        Map<String, Integer> counts = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(model));
        while (!open.isEmpty()) {
            for (Step step : steps(open.pop())) {
                if (day.isCheckpoint(step.parent())
                        && counts.merge(step.parent(), 1, Integer::sum) == 1
                        && !step.parent().equals(model)) {
                    open.add(step.parent());
                }
            }
        }
        return counts;
    }

    private List<Step> steps(String id) {
        return day.derivations(id).stream()
                .filter(step -> step.isStandingWeights() && step.status().compareTo(weakest) <= 0)
                .toList();
    }
}
