package org.modellineage.load.lineage;

import static org.modellineage.load.storage.Script.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.storage.Days;
import org.modellineage.load.storage.Script;
import org.modellineage.model.Channel;
import org.modellineage.model.EntityKind;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * Reads the part of the graph that the derived steps of some entities depend on: up through checkpoints, datasets and
 * series, and down from checkpoints to the models that continue from them.
 */
final class LineageReader {

    private final Script script;
    private final Map<String, LineageEntity> entities = new HashMap<>();
    private final List<Step> upstream = new ArrayList<>();
    private final List<Step> downstream = new ArrayList<>();
    private final Set<String> readUpstream = new HashSet<>();
    private final Map<String, String> daysOfSources = new HashMap<>();

    private LineageReader(Script script) {
        this.script = script;
    }

    /** The lineage around entities. */
    static LineageGraph around(Collection<String> ids, Script script) {
        LineageReader reading = new LineageReader(script);
        reading.readEntities(ids);
        reading.readUpstream(ids);
        reading.readDownstream();
        reading.readVersions();
        reading.readSources();
        return reading.lineage();
    }

    private void readUpstream(Collection<String> ids) {
        Collection<String> open = ids;
        while (!open.isEmpty()) {
            readUpstream.addAll(open);
            List<Step> steps = readSteps("lineage-upstream", open);
            upstream.addAll(steps);
            readEntities(steps.stream().map(Step::parent).toList());
            Set<String> next = new TreeSet<>();
            for (Step step : steps) {
                if (restsOn(step) && !readUpstream.contains(step.parent())) {
                    next.add(step.parent());
                }
            }
            open = next;
        }
    }

    private boolean restsOn(Step step) {
        LineageEntity parent = entities.get(step.parent());
        return step.type() == RelationshipType.MEMBER_OF
                || (step.passesOn(Channel.DATA) && parent != null && parent.dataset())
                || (step.passesOn(Channel.WEIGHTS) && parent != null && parent.isCheckpoint());
    }

    private void readDownstream() {
        Set<String> read = new HashSet<>();
        Set<String> open = new TreeSet<>();
        entities.values().stream()
                .filter(LineageEntity::isCheckpoint)
                .map(LineageEntity::id)
                .forEach(open::add);
        while (!open.isEmpty()) {
            read.addAll(open);
            List<Step> steps = readSteps("lineage-downstream", open);
            downstream.addAll(steps);
            List<String> children = steps.stream()
                    .filter(step -> step.passesOn(Channel.WEIGHTS))
                    .map(Step::child)
                    .toList();
            readEntities(children);
            open = new TreeSet<>();
            for (String child : children) {
                LineageEntity entity = entities.get(child);
                if (entity != null && entity.isCheckpoint() && !read.contains(child)) {
                    open.add(child);
                }
            }
        }
    }

    private void readVersions() {
        Set<String> parents = new TreeSet<>();
        upstream.stream()
                .map(Step::parent)
                .filter(parent -> !readUpstream.contains(parent))
                .forEach(parents::add);
        upstream.addAll(readSteps("lineage-versions", parents));
    }

    private void readEntities(Collection<String> ids) {
        Set<String> unknown = new TreeSet<>(ids);
        unknown.removeAll(entities.keySet());
        for (Map<String, Object> row : script.lookUp("lineage-entities", unknown)) {
            boolean model = EntityKind.MODEL.label().equals(row.get("kind"));
            LineageEntity entity = new LineageEntity(
                    text(row, "id"),
                    text(row, "name"),
                    EntityKind.DATASET.label().equals(row.get("kind")),
                    !model || Boolean.TRUE.equals(row.get("released")),
                    model && Boolean.TRUE.equals(row.get("series")),
                    texts(row.get("weightsOriginByDay")));
            entities.put(entity.id(), entity);
        }
    }

    private List<Step> readSteps(String statement, Collection<String> ids) {
        return script.lookUp(statement, ids).stream().map(this::step).toList();
    }

    private Step step(Map<String, Object> row) {
        Map<String, Object> held = map(row.get("held"));
        List<String> sources = texts(held.get("sources"));
        sources.forEach(source -> daysOfSources.putIfAbsent(source, Days.UNDATED));
        TreeMap<String, String> days = new TreeMap<>();
        sources.forEach(source -> days.put(source, Days.UNDATED));
        Map<String, Object> qualifiers = map(row.get("qualifiers"));
        String child = text(row, "child");
        RelationshipType type = RelationshipType.valueOf(text(row, "type"));
        String parent = text(row, "parent");
        return new Step(
                child,
                type,
                parent,
                Status.of(text(held, "status")).orElse(Status.ASSERTED),
                text(held, "since"),
                text(held, "until"),
                Boolean.TRUE.equals(held.get("inline"))
                        ? List.of(Step.inlineClaim(child, type, parent))
                        : texts(held.get("claims")),
                days,
                qualifiers);
    }

    /** Sets the days of the sources, each of which is read once. */
    private void readSources() {
        for (Map<String, Object> row : script.lookUp("source-days", new TreeSet<>(daysOfSources.keySet()))) {
            if (row.get("publishedBy") != null) {
                daysOfSources.put(text(row, "id"), text(row, "publishedBy"));
            }
        }
        for (List<Step> steps : List.of(upstream, downstream)) {
            steps.forEach(step -> step.sources().replaceAll((source, day) -> daysOfSources.getOrDefault(source, day)));
        }
    }

    private LineageGraph lineage() {
        LineageGraph lineage = new LineageGraph();
        entities.values().forEach(lineage::add);
        upstream.forEach(lineage::addUpstream);
        downstream.forEach(lineage::addDownstream);
        return lineage.sorted();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new TreeMap<>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, entry) -> {
                if (entry != null) {
                    map.put(key.toString(), entry);
                }
            });
        }
        return map;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
