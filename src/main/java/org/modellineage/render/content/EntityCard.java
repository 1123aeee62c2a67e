package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.value.CellText;
import org.modellineage.render.value.Units;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;

/** Everything that an answer with the view {@code card} says about one entity. */
public final class EntityCard {

    private final Row row;
    private final List<Relationships> relationships;

    /**
     * An entity that this one is related to.
     *
     * @param id its id; empty when the answer does not give it
     * @param role what the two are to each other in a derivation, such as {@code teacher}; empty in other relationships
     */
    public record RelatedEntity(String id, String name, String kind, String role, String status, boolean released) {

        public boolean isDenied() {
            return status.equals("denied") || status.equals("retracted");
        }

        public boolean isDoubtful() {
            return !status.isEmpty() && !status.equals("asserted");
        }
    }

    /**
     * The relationships of one type in one direction.
     *
     * @param outward whether they lead from the entity to others
     * @param count how many there are, of which only the first may be listed
     */
    public record Relationships(String type, boolean outward, List<RelatedEntity> ends, long count) {

        /** "founded by" or, the other way, "founded by it". */
        public String phrase() {
            return Wording.phrase(type) + (outward ? "" : " it");
        }
    }

    /** Reads an answer with the view {@code card}, an entity a row. */
    public static List<EntityCard> of(Answer answer) {
        return Row.of(answer.rows()).stream().map(EntityCard::new).toList();
    }

    private EntityCard(Row row) {
        this.row = row;
        this.relationships = new ArrayList<>();
        addRelationships("to");
        addRelationships("from");
    }

    private void addRelationships(String direction) {
        Map<String, List<RelatedEntity>> byType = new LinkedHashMap<>();
        for (Row edge : row.rows(direction)) {
            byType.computeIfAbsent(edge.raw("relationship"), any -> new ArrayList<>())
                    .add(related(edge, direction));
        }
        byType.forEach((type, ends) -> relationships.add(
                new Relationships(type, direction.equals("to"), ends, count(type, direction, ends.size()))));
    }

    /** The number of relationships, of which only the first may be listed. */
    private long count(String type, String direction, int listed) {
        return row.rows("more").stream()
                .filter(more -> more.raw("relationship").equals(type)
                        && more.raw("direction").equals(direction)
                        && more.number("count") != null)
                .findFirst()
                .map(more -> more.count("count"))
                .orElse((long) listed);
    }

    public String text(String column) {
        return CellText.of("text", row.value(column));
    }

    /** A number; 0 for none. */
    public long number(String column) {
        return row.count(column);
    }

    public boolean isKind(String... kinds) {
        return List.of(kinds).contains(row.raw("kind"));
    }

    public boolean released() {
        return !row.isFalse("released");
    }

    /** The values of each property as texts with their units, by name. */
    public Map<String, List<String>> properties() {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Row property : row.rows("properties")) {
            String name = property.raw("name");
            List<String> values = properties.computeIfAbsent(name, any -> new ArrayList<>());
            if (property.value("value") instanceof List<?> several) {
                several.forEach(value -> values.add(value(name, value)));
            } else {
                values.add(value(name, property.value("value")));
            }
        }
        return properties;
    }

    /** The first value of a property; empty when it has none. */
    public String property(String name) {
        List<String> values = properties().getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** What it was made from, by role. */
    public List<RelatedEntity> madeFrom() {
        return ends("madeFrom");
    }

    /** What was made from it, by role. */
    public List<RelatedEntity> became() {
        return ends("became");
    }

    public List<Relationships> relationships() {
        return relationships;
    }

    private List<RelatedEntity> ends(String column) {
        return row.rows(column).stream().map(end -> related(end, "name")).toList();
    }

    private static RelatedEntity related(Row end, String name) {
        return new RelatedEntity(
                end.raw("id"),
                CellText.of("text", end.value(name)),
                end.raw("kind"),
                end.text("role"),
                end.text("status"),
                !end.isFalse("released"));
    }

    private static String value(String name, @Nullable Object value) {
        return value instanceof Number number ? Units.of(name, number) : CellText.of(name, value);
    }
}
