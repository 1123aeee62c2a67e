package org.modellineage.render;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value as text for people, on one line and harmless: nothing for null, yes and no, readable amounts, lists with commas. */
final class CellText {

    private CellText() {}

    /** The text of a value in a column, whose name says the unit of a number. */
    static String of(String column, @Nullable Object value) {
        if (value instanceof String text) {
            return text(column, text);
        }
        StringBuilder out = new StringBuilder();
        write(column, value, false, out);
        return out.toString();
    }

    /** The text of a column's value; the values of claims of all kinds have the unit that their predicate says. */
    static String of(String column, Map<String, Object> row) {
        Object value = row.get(column);
        boolean ofClaim = column.equals("value") && row.get("predicate") != null;
        return ofClaim && value instanceof Number number
                ? Units.of(String.valueOf(row.get("predicate")), number)
                : of(column, value);
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
            boolean braces = nested && !Mention.isMention(entries);
            out.append(braces ? "{" : "");
            map(entries, out);
            out.append(braces ? "}" : "");
        } else {
            out.append(text(column, value.toString()));
        }
    }

    /** Types and kinds are words of the graph, everything else is somebody's text. */
    private static String text(String column, String text) {
        return switch (column) {
            case "relationship", "relationships", "predicate", "kind" -> Wording.words(HarmlessText.of(text));
            default -> HarmlessText.of(text);
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
        if (Related.isRelated(entries)) {
            out.append(Related.of(entries));
            return;
        }
        String separator = "";
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            if (entry.getValue() != null) {
                String name = String.valueOf(entry.getKey());
                out.append(separator).append(HarmlessText.of(name)).append(": ");
                write(name, entry.getValue(), true, out);
                separator = ", ";
            }
        }
    }
}
