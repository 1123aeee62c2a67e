package org.modellineage.load.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the graph in memory: entities and the dated steps between them, added in any order. */
final class LineageGraph {

    private static final Comparator<Step> UPSTREAM_ORDER =
            Comparator.comparing(Step::type).thenComparing(Step::parent).thenComparing(Step::since);

    /** Earliest first, so that a search for any step that holds on a day ends early. */
    private static final Comparator<Step> DOWNSTREAM_ORDER =
            Comparator.comparing(Step::since).thenComparing(Step::child).thenComparing(Step::type);

    private final Map<String, LineageEntity> entities = new HashMap<>();
    private final Map<String, List<Step>> upstream = new HashMap<>();
    private final Map<String, List<Step>> downstream = new HashMap<>();

    void add(LineageEntity entity) {
        entities.put(entity.id(), entity);
    }

    /** Adds a step to those that lead up from its child. */
    void addUpstream(Step step) {
        upstream.computeIfAbsent(step.child(), id -> new ArrayList<>(2)).add(step);
    }

    /** Adds a step to those that lead down from its parent, which are needed for checkpoints only. */
    void addDownstream(Step step) {
        downstream.computeIfAbsent(step.parent(), id -> new ArrayList<>(2)).add(step);
    }

    /** Sorts the steps, so that their order does not depend on the order in which they were added. */
    LineageGraph sorted() {
        upstream.values().forEach(steps -> steps.sort(UPSTREAM_ORDER));
        downstream.values().forEach(steps -> steps.sort(DOWNSTREAM_ORDER));
        return this;
    }

    Set<String> ids() {
        return entities.keySet();
    }

    LineageEntity entity(String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }

    @Nullable
    LineageEntity find(String id) {
        return entities.get(id);
    }

    /** The steps from an entity to its parents, to its series and to the model of which it is a version. */
    List<Step> upstream(String id) {
        return upstream.getOrDefault(id, List.of());
    }

    /** The derivations that start from a checkpoint. */
    List<Step> downstream(String id) {
        return downstream.getOrDefault(id, List.of());
    }

    boolean isCheckpoint(String id) {
        LineageEntity entity = entities.get(id);
        return entity != null && entity.isCheckpoint();
    }

    boolean isDataset(String id) {
        LineageEntity entity = entities.get(id);
        return entity != null && entity.dataset();
    }
}
