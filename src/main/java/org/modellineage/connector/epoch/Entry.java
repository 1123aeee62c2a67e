package org.modellineage.connector.epoch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.modellineage.connector.Words;

/**
 * A row of a table.
 *
 * @param line the line where it begins, from 1
 * @param cells the cells of the columns that are read, stripped
 */
record Entry(long line, Map<Column, String> cells) {

    /** Takes the cells of a row that has as many as the header. */
    static Entry of(CsvRows.Row row, Map<Column, Integer> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach(
                (column, place) -> cells.put(column, row.cells().get(place).strip()));
        return new Entry(row.line(), cells);
    }

    /** The text of a cell; empty when it says nothing. */
    String text(Column column) {
        String text = cells.getOrDefault(column, "");
        return Words.isNone(text) ? "" : text;
    }

    String name() {
        return cells.getOrDefault(Column.MODEL, "");
    }

    /** The items of a cell: a comma separates two unless a space follows it or quotes enclose it. */
    List<String> items(Column column) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        String text = text(column);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean spaced = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted && !spaced) {
                items.add(item.toString().strip());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString().strip());
        return items.stream().filter(each -> !Words.isNone(each)).distinct().toList();
    }
}
