package org.modellineage.load.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Channel;

/**
 * The roles of all checkpoints on all days. Checkpoints connected by weights are processed together, day by day, and at
 * most two owners of each are tracked, so that the cost of a day is linear in the number of steps between checkpoints.
 */
final class CheckpointRoles {

    private static final int SEVERAL = 2;

    private final LineageGraph lineage;
    private final Map<String, List<Step>> weightsTakenByCheckpoints = new HashMap<>();
    private final Map<String, List<Step>> weightsTakenByOthers = new HashMap<>();
    private final Map<String, List<Step>> stepsOtherThanWeights = new HashMap<>();
    private final Map<String, NavigableMap<String, CheckpointRole>> roles = new HashMap<>();
    private final Map<String, SortedSet<String>> ownerDays = new HashMap<>();

    CheckpointRoles(LineageGraph lineage) {
        this.lineage = lineage;
        Map<String, List<String>> neighbours = neighbours();
        Set<String> seen = new HashSet<>();
        for (String checkpoint : neighbours.keySet()) {
            if (seen.add(checkpoint)) {
                follow(together(checkpoint, neighbours, seen));
            }
        }
    }

    CheckpointRole on(String day, String checkpoint) {
        NavigableMap<String, CheckpointRole> known = roles.get(checkpoint);
        Map.Entry<String, CheckpointRole> entry = known == null ? null : known.floorEntry(day);
        return entry == null ? CheckpointRole.NONE : entry.getValue();
    }

    /** The days on which its role changes. */
    Set<String> days(String checkpoint) {
        NavigableMap<String, CheckpointRole> known = roles.get(checkpoint);
        return known == null ? Set.of() : known.keySet();
    }

    /** The days on which the path from its only owner down to it may change. */
    SortedSet<String> ownerDays(String checkpoint) {
        return ownerDays.computeIfAbsent(checkpoint, this::findOwnerDays);
    }

    private Map<String, List<String>> neighbours() {
        Map<String, List<String>> neighbours = new TreeMap<>();
        lineage.ids().stream()
                .filter(lineage::isCheckpoint)
                .forEach(checkpoint -> neighbours.put(checkpoint, new ArrayList<>()));
        for (String checkpoint : neighbours.keySet()) {
            Map<Boolean, List<Step>> taken = lineage.downstream(checkpoint).stream()
                    .filter(Step::isStandingWeights)
                    .collect(Collectors.partitioningBy(step -> lineage.isCheckpoint(step.child())));
            weightsTakenByCheckpoints.put(checkpoint, Objects.requireNonNull(taken.get(true)));
            weightsTakenByOthers.put(checkpoint, Objects.requireNonNull(taken.get(false)));
            stepsOtherThanWeights.put(
                    checkpoint,
                    lineage.downstream(checkpoint).stream()
                            .filter(step -> !step.passesOn(Channel.WEIGHTS))
                            .toList());
            for (Step step : Objects.requireNonNull(taken.get(true))) {
                Objects.requireNonNull(neighbours.get(checkpoint)).add(step.child());
                Objects.requireNonNull(neighbours.get(step.child())).add(checkpoint);
            }
        }
        return neighbours;
    }

    private static List<String> together(String first, Map<String, List<String>> neighbours, Set<String> seen) {
        List<String> found = new ArrayList<>(List.of(first));
        for (int i = 0; i < found.size(); i++) {
            for (String neighbour : Objects.requireNonNull(neighbours.get(found.get(i)))) {
                if (seen.add(neighbour)) {
                    found.add(neighbour);
                }
            }
        }
        return found;
    }

    private void follow(List<String> checkpoints) {
        SortedSet<String> days = new TreeSet<>();
        for (String checkpoint : checkpoints) {
            roles.put(checkpoint, new TreeMap<>());
            for (Step step : lineage.downstream(checkpoint)) {
                days.add(step.since());
                days.add(step.until());
            }
        }
        days.remove(Days.OPEN);
        for (String day : days) {
            Map<String, Set<String>> owners = owners(checkpoints, day);
            for (String checkpoint : checkpoints) {
                CheckpointRole role = role(checkpoint, day, owners.getOrDefault(checkpoint, Set.of()));
                if (!role.equals(on(day, checkpoint))) {
                    Objects.requireNonNull(roles.get(checkpoint)).put(day, role);
                }
            }
        }
    }

    private CheckpointRole role(String checkpoint, String day, Set<String> owners) {
        Set<String> continuations =
                new HashSet<>(firstChildren(takenBy(weightsTakenByCheckpoints, checkpoint), day, id -> true));
        continuations.addAll(firstChildren(takenBy(weightsTakenByOthers, checkpoint), day, id -> true));
        boolean named = stepsOtherThanWeights.getOrDefault(checkpoint, List.of()).stream()
                .takeWhile(step -> step.since().compareTo(day) <= 0)
                .anyMatch(step -> step.holds(day));
        String owner = owners.size() == 1 ? owners.iterator().next() : null;
        return new CheckpointRole(Math.min(continuations.size(), SEVERAL), named, owners.size(), owner);
    }

    /** Propagates owners upwards; each checkpoint passes on the first two that reach it. */
    private Map<String, Set<String>> owners(List<String> checkpoints, String day) {
        Map<String, Set<String>> owners = new HashMap<>();
        Map<String, List<String>> parents = new HashMap<>();
        for (String checkpoint : checkpoints) {
            owners.put(
                    checkpoint, firstChildren(takenBy(weightsTakenByOthers, checkpoint), day, this::isReleasedModel));
            for (Step step : takenBy(weightsTakenByCheckpoints, checkpoint)) {
                if (step.holds(day)) {
                    parents.computeIfAbsent(step.child(), child -> new ArrayList<>())
                            .add(checkpoint);
                }
            }
        }
        Deque<String> open = new ArrayDeque<>(checkpoints);
        while (!open.isEmpty()) {
            String checkpoint = open.pop();
            for (String parent : parents.getOrDefault(checkpoint, List.of())) {
                if (passOn(
                        Objects.requireNonNull(owners.get(checkpoint)), Objects.requireNonNull(owners.get(parent)))) {
                    open.add(parent);
                }
            }
        }
        return owners;
    }

    /** The first two children on a day. There may be very many, and more than two make no difference. */
    private static Set<String> firstChildren(List<Step> steps, String day, Predicate<String> wanted) {
        Set<String> children = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.since().compareTo(day) > 0 || children.size() == SEVERAL) {
                break;
            }
            if (step.holds(day) && wanted.test(step.child())) {
                children.add(step.child());
            }
        }
        return children;
    }

    private static List<Step> takenBy(Map<String, List<Step>> taken, String checkpoint) {
        return taken.getOrDefault(checkpoint, List.of());
    }

    private boolean isReleasedModel(String id) {
        LineageEntity entity = lineage.find(id);
        return entity != null && entity.released() && !entity.dataset();
    }

    private static boolean passOn(Set<String> from, Set<String> to) {
        int before = to.size();
        for (String owner : from) {
            if (to.size() < SEVERAL) {
                to.add(owner);
            }
        }
        return to.size() > before;
    }

    private SortedSet<String> findOwnerDays(String checkpoint) {
        SortedSet<String> days = new TreeSet<>();
        List<String> below = new ArrayList<>(List.of(checkpoint));
        Set<String> seen = new HashSet<>(below);
        for (int i = 0; i < below.size(); i++) {
            for (Step step : lineage.downstream(below.get(i))) {
                if (step.isStandingWeights()) {
                    for (String day : List.of(step.since(), step.until())) {
                        if (!day.equals(Days.OPEN) && on(day, checkpoint).owners() == 1) {
                            days.add(day);
                        }
                    }
                    if (lineage.isCheckpoint(step.child()) && seen.add(step.child())) {
                        below.add(step.child());
                    }
                }
            }
        }
        return days;
    }

    /**
     * The role of a checkpoint, an unreleased model, on a day.
     *
     * @param continuations how many models start from its weights; 2 means two or more
     * @param named whether a step other than one by weights leads to it
     * @param owners how many released models it is a checkpoint of; 2 means two or more
     * @param owner the released model that it is a checkpoint of, when there is exactly one
     */
    record CheckpointRole(
            int continuations,
            boolean named,
            int owners,
            @Nullable String owner) {

        static final CheckpointRole NONE = new CheckpointRole(0, false, 0, null);

        /** Whether no model continues from its weights, so that it is a checkpoint of no other model. */
        boolean isDeadEnd() {
            return continuations == 0;
        }

        /** Whether it is only an intermediate point of one line of training. */
        boolean isIntermediate() {
            return continuations == 1 && !named;
        }

        /** Whether it is a checkpoint of a released model other than this one. */
        boolean isSharedWith(String model) {
            return owners > 1 || (owner != null && !owner.equals(model));
        }
    }
}
