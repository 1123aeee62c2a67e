package org.modellineage.render.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.modellineage.text.TerminalText;

/** A value as text for people, on one line and harmless: nothing for null, yes and no, readable amounts, lists with commas. */
public final class CellText {

    private CellText() {}

    /** The text of a value in a column, whose name says the unit of a number. */
    public static String of(String column, @Nullable Object value) {
        if (value instanceof String text) {
            return text(column, text);
        }
        StringBuilder out = new StringBuilder();
        write(column, value, false, out);
        return out.toString();
    }

    private static void write(String column, @Nullable Object value, boolean nested, StringBuilder out) {
        if (value == null) {
            return;
        } else if (value instanceof Boolean yes) {
            out.append(yes ? "yes" : "no");
        } else if (value instanceof Number number) {
            out.append(Amounts.of(column, number));
        } else if (value instanceof Iterable<?> items) {
            out.append(nested ? "[" : "");
            list(column, items, out);
            out.append(nested ? "]" : "");
        } else if (value instanceof Map<?, ?> entries) {
            if (!graphValue(entries, out)) {
                boolean braces = nested && !Mention.isMention(entries);
                out.append(braces ? "{" : "");
                map(entries, out);
                out.append(braces ? "}" : "");
            }
        } else {
            out.append(text(column, value.toString()));
        }
    }

    /** Relationship types, predicates and kinds are put into words. */
    private static String text(String column, String text) {
        return switch (column) {
            case "relationship", "relationships", "predicate", "kind" -> Wording.words(TerminalText.of(text));
            default -> TerminalText.of(text);
        };
    }

    private static void list(String column, Iterable<?> items, StringBuilder out) {
        String separator = "";
        for (Object item : items) {
            out.append(separator);
            write(column, item, true, out);
            separator = ", ";
        }
    }

    /** A value under its name, and an entity under its relationship, read as what they say; other maps name their entries. */
    private static void map(Map<?, ?> entries, StringBuilder out) {
        if (entries.size() == 2 && entries.get("name") instanceof String name && entries.containsKey("value")) {
            out.append(Wording.heading(name)).append(": ");
            if (entries.get("value") instanceof Number number) {
                out.append(Units.beside(Wording.heading(name), name, number));
            } else {
                write(name, entries.get("value"), true, out);
            }
            return;
        }
        if (Mention.isMention(entries)) {
            out.append(Mention.of(entries));
            return;
        }
        if (RelationshipText.isRelated(entries)) {
            out.append(RelationshipText.of(entries));
            return;
        }
        String separator = "";
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (entry.getValue() != null) {
                String name = String.valueOf(entry.getKey());
                out.append(separator).append(TerminalText.of(name)).append(": ");
                write(name, entry.getValue(), true, out);
                separator = ", ";
            }
        }
    }

    /** Writes a node, a relationship or a path much as Cypher does; false when a map is none of them. */
    private static boolean graphValue(Map<?, ?> value, StringBuilder out) {
        if (value.size() != 2) {
            return false;
        }
        if (value.get("labels") instanceof List<?> labels && value.get("properties") instanceof Map<?, ?> properties) {
            String name = properties.get("name") instanceof String text ? " " + TerminalText.of(text) : "";
            out.append("(:").append(TerminalText.of(labels(labels))).append(name);
            properties(properties, name.isEmpty(), out);
            out.append(')');
            return true;
        }
        if (value.get("type") instanceof String type && value.get("properties") instanceof Map<?, ?> properties) {
            out.append("[:").append(TerminalText.of(type));
            properties(properties, true, out);
            out.append(']');
            return true;
        }
        return value.get("nodes") instanceof List<?> nodes
                && value.get("relationships") instanceof List<?> steps
                && path(nodes, steps, out);
    }

    /** Every node of a kind is also an entity, which says nothing about it. */
    private static String labels(List<?> labels) {
        return labels.stream()
                .map(String::valueOf)
                .filter(label -> labels.size() == 1 || !label.equals("Entity"))
                .collect(Collectors.joining(":"));
    }

    private static void properties(Map<?, ?> properties, boolean withName, StringBuilder out) {
        Map<Object, Object> shown = new LinkedHashMap<>(properties);
        if (!withName) {
            shown.remove("name");
        }
        if (!shown.isEmpty()) {
            out.append(" {");
            map(shown, out);
            out.append('}');
        }
    }

    private static boolean path(List<?> nodes, List<?> steps, StringBuilder out) {
        if (nodes.size() != steps.size() + 1) {
            return false;
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                out.append('-');
                write("", steps.get(i - 1), true, out);
                out.append('-');
            }
            write("", nodes.get(i), true, out);
        }
        return true;
    }
}
