package org.modellineage.load.lineage;

import static org.modellineage.load.storage.Script.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.storage.Days;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * The lineage of all models and datasets of a graph, taken from the rows that write it; equal to what
 * {@link LineageReader} reads afterwards.
 *
 * @param ids the models and datasets
 */
record WrittenLineage(Set<String> ids, LineageGraph lineage) {

    /** The qualifiers that {@code lineage-upstream.cypher} reads. */
    private static final Set<String> QUALIFIERS = Set.of(
            "stage",
            "algorithm",
            "tokens",
            "samples",
            "epochs",
            "contextLengthTokens",
            "fromContextLengthTokens",
            "detail");

    private static final Set<RelationshipType> BESIDE_DERIVATIONS =
            EnumSet.of(RelationshipType.MEMBER_OF, RelationshipType.VERSION_OF);

    /**
     * The lineage in all rows of a graph.
     *
     * @param entities the properties of all entities by id, of sources too
     * @param relationships rows for {@code write-relationships.cypher}
     */
    static WrittenLineage of(Map<String, Map<String, Object>> entities, List<Map<String, Object>> relationships) {
        WrittenLineage written = new WrittenLineage(new TreeSet<>(), new LineageGraph());
        entities.forEach(written::add);
        Map<String, String> daysOfSources = new HashMap<>();
        entities.forEach((id, properties) -> {
            if (properties.get("publishedBy") instanceof String day) {
                daysOfSources.put(id, day);
            }
        });
        for (Map<String, Object> row : relationships) {
            if (written.ids.contains(text(row, "subject"))) {
                written.add(row, daysOfSources);
            }
        }
        written.lineage.sorted();
        return written;
    }

    private void add(String id, Map<String, Object> properties) {
        boolean model = EntityKind.MODEL.label().equals(properties.get("kind"));
        boolean dataset = EntityKind.DATASET.label().equals(properties.get("kind"));
        if (model || dataset) {
            ids.add(id);
        }
        lineage.add(new LineageEntity(
                id,
                Objects.toString(properties.get("name")),
                dataset,
                !model || Boolean.TRUE.equals(properties.get("released")),
                model && Boolean.TRUE.equals(properties.get("series")),
                texts(properties.get(Property.WEIGHTS_ORIGIN.word() + "ByDay"))));
    }

    private void add(Map<String, Object> row, Map<String, String> daysOfSources) {
        RelationshipType type = RelationshipType.of(text(row, "type")).orElse(null);
        if (type == null || (type.channel().isEmpty() && !BESIDE_DERIVATIONS.contains(type))) {
            return;
        }
        Map<?, ?> properties = (Map<?, ?>) Objects.requireNonNull(row.get("properties"));
        TreeMap<String, String> sources = new TreeMap<>();
        texts(properties.get("sources"))
                .forEach(source -> sources.put(source, daysOfSources.getOrDefault(source, Days.UNDATED)));
        Map<String, Object> qualifiers = new TreeMap<>();
        properties.forEach((word, value) -> {
            if (QUALIFIERS.contains(word.toString())) {
                qualifiers.put(word.toString(), value);
            }
        });
        Step step = new Step(
                text(row, "subject"),
                type,
                text(row, "object"),
                Status.of(Objects.toString(properties.get("status"))).orElse(Status.ASSERTED),
                Objects.toString(properties.get("since")),
                Objects.toString(properties.get("until")),
                properties.containsKey("heldBy")
                        ? List.of(Step.inlineClaim(text(row, "subject"), type, text(row, "object")))
                        : texts(properties.get("claims")),
                sources,
                qualifiers);
        lineage.addUpstream(step);
        if (step.isDerivation() && lineage.isCheckpoint(step.parent())) {
            lineage.addDownstream(step);
        }
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
