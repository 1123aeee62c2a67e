package org.modellineage.render;

import java.util.List;
import java.util.Map;

/** A column of a table: its heading, and how its values are shown. */
final class TableColumn {

    private final String name;
    private final String heading;
    private final boolean numeric;
    private final boolean empty;

    /** Looks at all values of a column; it is numeric when there is a number and nothing else. */
    TableColumn(String name, List<Map<String, Object>> rows) {
        this.name = name;
        this.heading = Wording.heading(name);
        boolean numbers = true;
        boolean values = false;
        for (Map<String, Object> row : rows) {
            Object value = row.get(name);
            if (value != null) {
                numbers &= value instanceof Number;
                values |= !(value instanceof Iterable<?> items)
                        || items.iterator().hasNext();
            }
        }
        this.numeric = numbers && values;
        this.empty = !values;
    }

    String heading() {
        return heading;
    }

    boolean numeric() {
        return numeric;
    }

    /** Whether no row has a value for it. */
    boolean empty() {
        return empty;
    }

    String text(Map<String, Object> row) {
        return CellText.of(name, row.get(name));
    }

    InkedText cell(Map<String, Object> row) {
        String text = text(row);
        return new InkedText().add(text, Ink.of(name, text));
    }
}
