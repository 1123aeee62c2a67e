package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Channel;
import org.modellineage.model.RelationshipType;

/**
 * The days on which the derived steps of an entity may change: those on which the steps, roles and origins that they
 * depend on change.
 */
final class RelevantDays {

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
