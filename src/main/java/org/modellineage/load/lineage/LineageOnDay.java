package org.modellineage.load.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.lineage.CheckpointRoles.CheckpointRole;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/** A lineage as it was known on one day. Results that several entities need are cached. */
final class LineageOnDay {

    private final LineageGraph lineage;
    private final CheckpointRoles roles;
    private final String day;
    private final Map<String, List<Step>> upstream = new HashMap<>();
    private final Map<String, Set<Step>> summaries = new HashMap<>();
    private final Map<String, Map<String, StepChain>> ownCheckpoints = new HashMap<>();
    private final Map<String, StepChain> pathsToOwners = new HashMap<>();
    private final Map<String, StepsOnDay> ownSteps = new HashMap<>();

    LineageOnDay(LineageGraph lineage, CheckpointRoles roles, String day) {
        this.lineage = lineage;
        this.roles = roles;
        this.day = day;
    }

    LineageEntity entity(String id) {
        return lineage.entity(id);
    }

    boolean isCheckpoint(String id) {
        return lineage.isCheckpoint(id);
    }

    boolean isDataset(String id) {
        return lineage.isDataset(id);
    }

    boolean isFromScratch(String id) {
        return lineage.entity(id).isFromScratch(day);
    }

    CheckpointRole role(String checkpoint) {
        return roles.on(day, checkpoint);
    }

    /** The derivations of an entity. */
    List<Step> derivations(String id) {
        return upstream.computeIfAbsent(
                id,
                child -> lineage.upstream(child).stream()
                        .filter(step -> step.isDerivation() && step.holds(day))
                        .toList());
    }

    /** The steps of another type that are neither denied nor retracted. */
    List<Step> standing(String id, RelationshipType type) {
        return lineage.upstream(id).stream()
                .filter(step -> step.type() == type && step.stands() && step.holds(day))
                .toList();
    }

    /** The steps by weights of an entity that summarize longer paths through unreleased models. */
    Set<Step> summaries(String id) {
        Set<Step> known = summaries.get(id);
        if (known == null) {
            known = WeightSummaries.of(id, this);
            summaries.put(id, known);
        }
        return known;
    }

    /** The steps of an entity itself, without those of its series. */
    StepsOnDay ownSteps(String id) {
        StepsOnDay known = ownSteps.get(id);
        if (known == null) {
            known = StepsOnDay.of(id, this);
            ownSteps.put(id, known);
        }
        return known;
    }

    /**
     * Own checkpoints: the unreleased models that a model took its weights from before the first released one, each
     * with the best path to it.
     */
    Map<String, StepChain> ownCheckpoints(String id) {
        Map<String, StepChain> known = ownCheckpoints.get(id);
        if (known == null) {
            known = reach(id, this::weightsFromCheckpoints, Step::parent, checkpoint -> false);
            ownCheckpoints.put(id, known);
        }
        return known;
    }

    /** The first checkpoint on each line of weights that another released model shares, with the path to it. */
    Map<String, StepChain> sharedCheckpoints(String id) {
        Map<String, StepChain> shared = new LinkedHashMap<>(reach(
                id,
                this::weightsFromCheckpoints,
                Step::parent,
                checkpoint -> role(checkpoint).isSharedWith(id)));
        shared.keySet().removeIf(checkpoint -> !role(checkpoint).isSharedWith(id));
        return shared;
    }

    /**
     * The best path from a checkpoint down to the only released model that it is a checkpoint of; null when there is no
     * such model.
     */
    @Nullable
    StepChain pathToOwner(String checkpoint) {
        String owner = role(checkpoint).owner();
        if (owner == null) {
            return null;
        }
        StepChain known = pathsToOwners.get(checkpoint);
        if (known == null) {
            known = Objects.requireNonNull(
                    reach(checkpoint, this::weightsTakenBy, Step::child, id -> !isCheckpoint(id))
                            .get(owner),
                    checkpoint);
            pathsToOwners.put(checkpoint, known);
        }
        return known;
    }

    /** The series of an entity, direct and indirect; the search ends on each line where the predicate says so. */
    Map<String, StepChain> series(String id, Predicate<String> stop) {
        return reach(id, member -> standing(member, RelationshipType.MEMBER_OF), Step::parent, stop);
    }

    /**
     * Whether it has steps in the default view. Only checkpoints that are one point of one line of training have none:
     * that view never leads to them, and whoever asks about them sees all checkpoints.
     */
    boolean hasDefaultSteps(String id) {
        return !isCheckpoint(id)
                || !role(id).isIntermediate()
                || !standing(id, RelationshipType.MEMBER_OF).isEmpty();
    }

    private List<Step> weightsFromCheckpoints(String child) {
        return derivations(child).stream()
                .filter(step -> step.isStandingWeights()
                        && isCheckpoint(step.parent())
                        && !summaries(child).contains(step))
                .toList();
    }

    private List<Step> weightsTakenBy(String checkpoint) {
        return lineage.downstream(checkpoint).stream()
                .filter(step -> step.isStandingWeights() && step.holds(day))
                .toList();
    }

    /**
     * Searches breadth first: first along asserted steps only, then along steps of weaker status too, where there are
     * any.
     */
    private static Map<String, StepChain> reach(
            String start, Function<String, List<Step>> steps, Function<Step, String> end, Predicate<String> stop) {
        Map<String, StepChain> best = new LinkedHashMap<>();
        EnumSet<Status> met = EnumSet.of(Status.ASSERTED);
        for (Status level : Status.values()) {
            if (!met.contains(level)) {
                continue;
            }
            Map<String, StepChain> reached = new LinkedHashMap<>();
            Deque<String> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                String id = open.pop();
                for (Step step : steps.apply(id)) {
                    met.add(step.status());
                    String next = end.apply(step);
                    if (step.status().compareTo(level) <= 0 && !next.equals(start) && !reached.containsKey(next)) {
                        reached.put(next, StepChain.of(reached.get(id), step));
                        if (!stop.test(next)) {
                            open.add(next);
                        }
                    }
                }
            }
            reached.forEach(best::putIfAbsent);
        }
        return best;
    }
}
