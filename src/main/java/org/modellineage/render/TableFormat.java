package org.modellineage.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a table: a heading, a rule, and columns fitted to the page. Without a limit every column has its natural
 * width. Where a limit forces a choice, columns without any value go first; rows that still do not fit are written as records.
 */
final class TableFormat {

    private static final int GAP = 2;

    private final Style style;

    TableFormat(Style style) {
        this.style = style;
    }

    void write(List<String> columns, List<Map<String, Object>> rows, Appendable out) throws IOException {
        List<TableColumn> shown = new ArrayList<>(columns.size());
        for (String name : columns) {
            shown.add(new TableColumn(name, rows));
        }
        int @Nullable [] widths = fit(shown, rows);
        if (widths == null) {
            List<TableColumn> filled = new ArrayList<>(shown.size());
            for (TableColumn column : shown) {
                if (!column.empty()) {
                    filled.add(column);
                }
            }
            shown = filled;
            widths = fit(shown, rows);
        }
        if (widths == null || shown.isEmpty()) {
            new RecordFormat(style).write(columns, rows, out);
        } else {
            writeTable(shown, widths, rows, out);
        }
    }

    private int @Nullable [] fit(List<TableColumn> columns, List<Map<String, Object>> rows) {
        ColumnWidths widths = new ColumnWidths(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            widths.measure(i, column.heading());
            for (Map<String, Object> row : rows) {
                if (column.numeric()) {
                    widths.measureWhole(i, column.text(row));
                } else {
                    widths.measure(i, column.text(row));
                }
            }
        }
        return style.width() == 0 ? widths.natural() : widths.within(style.width() - GAP * (columns.size() - 1));
    }

    private void writeTable(List<TableColumn> columns, int[] widths, List<Map<String, Object>> rows, Appendable out)
            throws IOException {
        List<InkedText> headings = new ArrayList<>(columns.size());
        List<InkedText> rules = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            headings.add(new InkedText().add(columns.get(i).heading(), Ink.STRONG));
            rules.add(new InkedText().add("─".repeat(Math.max(1, widths[i])), Ink.FAINT));
        }
        writeRow(columns, widths, headings, out);
        writeRow(columns, widths, rules, out);
        for (Map<String, Object> row : rows) {
            List<InkedText> cells = new ArrayList<>(columns.size());
            for (TableColumn column : columns) {
                cells.add(column.cell(row));
            }
            writeRow(columns, widths, cells, out);
        }
    }

    private void writeRow(List<TableColumn> columns, int[] widths, List<InkedText> cells, Appendable out)
            throws IOException {
        List<List<InkedText>> wrapped = new ArrayList<>(cells.size());
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(cells.get(i).wrapped(widths[i], widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int y = 0; y < height; y++) {
            int owed = 0;
            for (int i = 0; i < cells.size(); i++) {
                if (y < wrapped.get(i).size() && !wrapped.get(i).get(y).isEmpty()) {
                    InkedText piece = wrapped.get(i).get(y);
                    int free = widths[i] - piece.width();
                    boolean right = columns.get(i).numeric();
                    out.append(" ".repeat(owed + (right ? free : 0)));
                    piece.writeTo(out, style.colour());
                    owed = GAP + (right ? 0 : free);
                } else {
                    owed += widths[i] + GAP;
                }
            }
            out.append('\n');
        }
    }
}
