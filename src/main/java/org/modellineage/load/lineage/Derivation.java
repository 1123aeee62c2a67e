package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.load.lineage.StepPeriods.Dated;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * Derives, day by day, the direct steps of lineage ({@code FROM}) from the stated ones, and which unreleased models are
 * checkpoints of which model ({@code CHECKPOINT_OF}).
 */
final class Derivation {

    /**
     * A checkpoint of a model.
     *
     * @param status the status of the best path from the model to the checkpoint
     */
    record OwnCheckpoint(String checkpoint, String model, Status status) {}

    /** The derived steps and checkpoints of one entity. */
    private record Derived(String id, StepPeriods<DerivedStep> steps, StepPeriods<OwnCheckpoint> checkpoints) {}

    private final LineageGraph lineage;
    private final CheckpointRoles roles;
    private final List<Derived> results = new ArrayList<>();

    private Derivation(LineageGraph lineage) {
        this.lineage = lineage;
        this.roles = new CheckpointRoles(lineage);
    }

    /** Derives the steps and checkpoints of some entities; the lineage must hold everything that they depend on. */
    static Derivation of(Collection<String> ids, LineageGraph lineage) {
        Derivation derivation = new Derivation(lineage);
        derivation.derive(ids);
        return derivation;
    }

    Collection<Dated<DerivedStep>> steps() {
        return results.stream().flatMap(derived -> derived.steps.all().stream()).toList();
    }

    Collection<Dated<OwnCheckpoint>> checkpoints() {
        return results.stream()
                .flatMap(derived -> derived.checkpoints.all().stream())
                .toList();
    }

    private void derive(Collection<String> ids) {
        SortedMap<String, List<Derived>> byDay = new TreeMap<>();
        RelevantDays relevant = new RelevantDays(lineage, roles);
        for (String id : ids) {
            Derived derived = new Derived(id, new StepPeriods<>(), new StepPeriods<>());
            results.add(derived);
            relevant.of(id)
                    .forEach(day -> byDay.computeIfAbsent(day, begun -> new ArrayList<>())
                            .add(derived));
        }
        byDay.forEach((day, changing) -> {
            LineageOnDay known = new LineageOnDay(lineage, roles, day);
            for (Derived each : changing) {
                each.steps.from(day, steps(each.id, known));
                each.checkpoints.from(day, checkpoints(each.id, known));
            }
        });
    }

    private static Map<DerivedStep, List<Step>> steps(String id, LineageOnDay day) {
        Map<DerivedStep, List<Step>> steps = new LinkedHashMap<>();
        SeriesSteps.withThose(id, day)
                .paths()
                .forEach((path, views) -> steps.put(DerivedStep.of(id, path, views), path.steps()));
        return steps;
    }

    /**
     * The own checkpoints of a model. A model that is itself only a checkpoint of another has none: its lineage is
     * asked for with all checkpoints.
     */
    private static Map<OwnCheckpoint, List<Step>> checkpoints(String id, LineageOnDay day) {
        Map<OwnCheckpoint, List<Step>> checkpoints = new LinkedHashMap<>();
        if (!day.isCheckpoint(id) || day.role(id).isDeadEnd()) {
            day.ownCheckpoints(id)
                    .forEach((checkpoint, chain) ->
                            checkpoints.put(new OwnCheckpoint(checkpoint, id, chain.status()), List.of()));
        }
        return checkpoints;
    }

    /**
     * The days on which the derived steps of an entity may change: those on which the steps, roles and origins that they
     * depend on change.
     */
    private static final class RelevantDays {

        private final LineageGraph lineage;
        private final CheckpointRoles roles;

        RelevantDays(LineageGraph lineage, CheckpointRoles roles) {
            this.lineage = lineage;
            this.roles = roles;
        }

        SortedSet<String> of(String id) {
            SortedSet<String> days = new TreeSet<>();
            List<String> found = new ArrayList<>(List.of(id));
            Set<String> seen = new HashSet<>(found);
            for (int i = 0; i < found.size(); i++) {
                String at = found.get(i);
                days.addAll(roles.days(at));
                days.addAll(lineage.entity(at).originDays());
                for (Step step : lineage.upstream(at)) {
                    add(step, days);
                    if (restsOn(step)) {
                        if (seen.add(step.parent())) {
                            found.add(step.parent());
                        }
                    } else {
                        addParent(step.parent(), days);
                    }
                }
            }
            days.remove(Days.OPEN);
            return days;
        }

        private boolean restsOn(Step step) {
            return step.type() == RelationshipType.MEMBER_OF
                    || (step.passesOn(Channel.DATA) && lineage.isDataset(step.parent()))
                    || (step.passesOn(Channel.WEIGHTS) && lineage.isCheckpoint(step.parent()));
        }

        /** A parent matters as a checkpoint of another model, and as a version of another parent. */
        private void addParent(String parent, SortedSet<String> days) {
            if (lineage.isCheckpoint(parent)) {
                days.addAll(roles.days(parent));
                days.addAll(roles.ownerDays(parent));
            }
            lineage.upstream(parent).stream()
                    .filter(step -> step.type() == RelationshipType.VERSION_OF)
                    .forEach(step -> add(step, days));
        }

        private static void add(Step step, SortedSet<String> days) {
            days.add(step.since());
            days.add(step.until());
        }
    }
}
