package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.value.CellText;
import org.modellineage.render.value.QualifierWords;

/** A row of an answer, or a map within one, read by the names of its columns. Only this package does so. */
record Row(Map<?, ?> values) {

    static List<Row> of(List<Map<String, Object>> rows) {
        return rows.stream().map(Row::new).toList();
    }

    boolean has(String column) {
        return values.get(column) != null;
    }

    @Nullable
    Object value(String column) {
        return values.get(column);
    }

    /** The value for people; empty when there is none. */
    String text(String column) {
        return CellText.of(column, values.get(column));
    }

    /** The value as the database has it, for comparisons; empty when there is none. */
    String raw(String column) {
        Object value = values.get(column);
        return value == null ? "" : value.toString();
    }

    /** The first of two columns that has a value. */
    String textOfFirst(String column, String other) {
        return has(column) ? text(column) : text(other);
    }

    @Nullable
    Number number(String column) {
        return values.get(column) instanceof Number number ? number : null;
    }

    /** A whole number; 0 when there is none. */
    long count(String column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    boolean isTrue(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    boolean isFalse(String column) {
        return Boolean.FALSE.equals(values.get(column));
    }

    /** The maps of a list. */
    List<Row> rows(String column) {
        List<Row> rows = new ArrayList<>();
        if (values.get(column) instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    rows.add(new Row(map));
                }
            }
        }
        return rows;
    }

    /** The items of a list for people; the value alone when it is no list. */
    List<String> texts(String column) {
        if (values.get(column) instanceof List<?> items) {
            return items.stream().map(item -> CellText.of(column, item)).toList();
        }
        return has(column) ? List.of(text(column)) : List.of();
    }

    /** The entries by name of a list of maps of {@code name} and {@code value}, those with a value. */
    Map<String, Object> entries(String column) {
        return QualifierWords.byName(values.get(column));
    }
}
