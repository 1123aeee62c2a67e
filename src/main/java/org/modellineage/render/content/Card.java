package org.modellineage.render.content;
import org.modellineage.render.value.Related;
import org.modellineage.render.value.Wording;
import org.modellineage.render.value.Units;
import org.modellineage.render.value.CellText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a row of the view "card" tells of one entity, read from its columns. */
public final class Card {

    private final Map<String, Object> row;
    private final List<Relationships> relationships;

    /**
     * An entity that this one is related to.
     *
     * @param role what the two are to each other in a derivation, such as {@code teacher}; empty in other relationships
     */
    public record Related(String name, String kind, String role, String status, boolean released) {

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
    public record Relationships(String type, boolean outward, List<Related> ends, long count) {

        /** "founded by" or, the other way, "founded by it". */
        public String phrase() {
            return Wording.phrase(type) + (outward ? "" : " it");
        }
    }

    public Card(Map<String, Object> row) {
        this.row = row;
        this.relationships = new ArrayList<>();
        addRelationships("to");
        addRelationships("from");
    }

    private void addRelationships(String direction) {
        Map<String, List<Related>> byType = new LinkedHashMap<>();
        for (Map<?, ?> edge : maps(row.get(direction))) {
            byType.computeIfAbsent(text(edge.get("relationship")), any -> new ArrayList<>())
                    .add(related(edge, direction));
        }
        byType.forEach((type, ends) -> relationships.add(
                new Relationships(type, direction.equals("to"), ends, count(type, direction, ends.size()))));
    }

    /** How many there are where only the first ones are listed. */
    private long count(String type, String direction, int listed) {
        for (Map<?, ?> more : maps(row.get("more"))) {
            if (type.equals(more.get("relationship"))
                    && direction.equals(more.get("direction"))
                    && more.get("count") instanceof Number count) {
                return count.longValue();
            }
        }
        return listed;
    }

    public String text(String column) {
        return text(row.get(column));
    }

    /** A number; 0 for none. */
    public long number(String column) {
        return row.get(column) instanceof Number number ? number.longValue() : 0;
    }

    public boolean isKind(String... kinds) {
        return List.of(kinds).contains(String.valueOf(row.get("kind")));
    }

    public boolean released() {
        return !Boolean.FALSE.equals(row.get("released"));
    }

    /** The values of each property as texts with their units, by name. */
    public Map<String, List<String>> properties() {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Map<?, ?> property : maps(row.get("properties"))) {
            String name = String.valueOf(property.get("name"));
            List<String> values = properties.computeIfAbsent(name, any -> new ArrayList<>());
            if (property.get("value") instanceof List<?> several) {
                several.forEach(value -> values.add(value(name, value)));
            } else {
                values.add(value(name, property.get("value")));
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
    public List<Related> madeFrom() {
        return ends("madeFrom");
    }

    /** What was made from it, by role. */
    public List<Related> became() {
        return ends("became");
    }

    public List<Relationships> relationships() {
        return relationships;
    }

    private List<Related> ends(String column) {
        return maps(row.get(column)).stream().map(end -> related(end, "name")).toList();
    }

    private static Related related(Map<?, ?> end, String name) {
        return new Related(
                text(end.get(name)),
                String.valueOf(end.get("kind")),
                text(end.get("role")),
                text(end.get("status")),
                !Boolean.FALSE.equals(end.get("released")));
    }

    private static String value(String name, @Nullable Object value) {
        return value instanceof Number number ? Units.of(name, number) : CellText.of(name, value);
    }

    private static String text(@Nullable Object value) {
        return CellText.of("text", value);
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    maps.add(map);
                }
            }
        }
        return maps;
    }
}
