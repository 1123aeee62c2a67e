package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.modellineage.load.storage.Script;

/**
 * The models and datasets whose derived steps may change with some entities: these entities, the checkpoints that they
 * came from before and come from now, their descendants through unreleased models and datasets, and the members of
 * their series.
 */
final class AffectedLineage {

    private final Set<String> changing;
    private final Map<String, Object> seenBefore = new HashMap<>();
    private final Set<String> checkpointsBefore = new TreeSet<>();
    private final Set<String> affected = new TreeSet<>();
    private Set<String> open = new TreeSet<>();
    private Set<String> series = new TreeSet<>();

    private AffectedLineage(Set<String> changing) {
        this.changing = changing;
    }

    /** Takes a snapshot of the changing entities before they are rewritten. */
    static AffectedLineage before(Set<String> changing, Script script) {
        AffectedLineage lineage = new AffectedLineage(changing);
        for (Map<String, Object> row : script.lookUp("lineage-snapshot", changing)) {
            lineage.seenBefore.put(id(row), Objects.requireNonNull(row.get("seen")));
            lineage.checkpointsBefore.addAll(checkpoints(row));
        }
        return lineage;
    }

    /** The ids of the affected models and datasets, once the changing entities are rewritten. */
    Set<String> after(Script script) {
        List<Map<String, Object>> rows = new ArrayList<>(script.lookUp("lineage-snapshot", changing));
        Set<String> checkpoints = new TreeSet<>(checkpointsBefore);
        rows.forEach(row -> checkpoints.addAll(checkpoints(row)));
        checkpoints.removeAll(changing);
        rows.addAll(script.lookUp("lineage-snapshot", checkpoints));
        rows.forEach(this::add);
        rows.stream().filter(this::looksDifferent).forEach(row -> open.add(id(row)));
        addCheckpointsAbove(script);
        addBelow(script);
        return affected;
    }

    /**
     * Whether what its children see of it changed. When only the steps of a released model itself change, nothing
     * changes for its children.
     */
    private boolean looksDifferent(Map<String, Object> row) {
        Object before = seenBefore.get(id(row));
        return before != null && !before.equals(row.get("seen"));
    }

    private void addCheckpointsAbove(Script script) {
        Set<String> next = Set.copyOf(affected);
        while (!next.isEmpty()) {
            Set<String> found = new TreeSet<>();
            for (Map<String, Object> row : script.lookUp("lineage-checkpoints", next)) {
                if (affected.add(id(row))) {
                    found.add(id(row));
                }
            }
            open.addAll(found);
            next = found;
        }
    }

    private void addBelow(Script script) {
        while (!open.isEmpty() || !series.isEmpty()) {
            Collection<Map<String, Object>> rows = new ArrayList<>(script.lookUp("lineage-children", open));
            rows.addAll(script.lookUp("lineage-members", series));
            open = new TreeSet<>();
            series = new TreeSet<>();
            rows.forEach(this::add);
        }
    }

    private void add(Map<String, Object> row) {
        if (affected.add(id(row))) {
            if (Boolean.TRUE.equals(row.get("passes"))) {
                open.add(id(row));
            }
            if (Boolean.TRUE.equals(row.get("hasMembers"))) {
                series.add(id(row));
            }
        }
    }

    private static String id(Map<String, Object> row) {
        return String.valueOf(row.get("id"));
    }

    private static List<String> checkpoints(Map<String, Object> row) {
        return row.get("states") instanceof List<?> ids
                ? ids.stream().map(Object::toString).toList()
                : List.of();
    }
}
