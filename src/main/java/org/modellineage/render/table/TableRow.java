package org.modellineage.render.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.modellineage.render.terminal.InkedText;

/** Writes the cells of a table's row beside each other, on as many lines as the highest one takes. */
final class TableRow {

    private final List<TableColumn> columns;
    private final int[] widths;
    private final int gap;
    private final boolean colour;

    TableRow(List<TableColumn> columns, int[] widths, int gap, boolean colour) {
        this.columns = columns;
        this.widths = widths;
        this.gap = gap;
        this.colour = colour;
    }

    void write(List<InkedText> cells, Appendable out) throws IOException {
        List<List<InkedText>> wrapped = new ArrayList<>(cells.size());
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            wrapped.add(cells.get(i).wrapped(widths[i], widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            writeLine(wrapped, line, out);
        }
    }

    /** Writes one line; spaces are owed until something follows them, so that no line ends in any. */
    private void writeLine(List<List<InkedText>> wrapped, int line, Appendable out) throws IOException {
        int owed = 0;
        for (int i = 0; i < widths.length; i++) {
            boolean blank =
                    line >= wrapped.get(i).size() || wrapped.get(i).get(line).isEmpty();
            if (blank) {
                owed += widths[i] + gap;
                continue;
            }
            InkedText piece = wrapped.get(i).get(line);
            int free = widths[i] - piece.width();
            boolean right = columns.get(i).numeric();
            out.append(" ".repeat(owed + (right ? free : 0)));
            piece.writeTo(out, colour);
            owed = gap + (right ? 0 : free);
        }
        out.append('\n');
    }
}
