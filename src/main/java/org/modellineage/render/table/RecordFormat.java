package org.modellineage.render.table;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.modellineage.render.content.Rows;
import org.modellineage.render.terminal.DisplayWidth;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.CellText;
import org.modellineage.render.value.Wording;

/** Writes each row from top to bottom, names to the left of their values; what has no value is left out. */
public final class RecordFormat {

    private static final int GAP = 2;
    private static final int LEAST_FOR_VALUES = 16;

    private final Style style;

    public RecordFormat(Style style) {
        this.style = style;
    }

    public void write(Rows rows, Appendable out) throws IOException {
        int names = 0;
        for (String column : rows.columns()) {
            names = Math.max(names, DisplayWidth.of(Wording.heading(column)));
        }
        boolean first = true;
        for (Map<String, Object> row : rows.rows()) {
            if (!first) {
                out.append('\n');
            }
            first = false;
            for (String column : rows.columns()) {
                writeEntry(column, row, names + GAP, out);
            }
        }
    }

    private void writeEntry(String column, Map<String, Object> row, int indent, Appendable out) throws IOException {
        Object value = row.get(column);
        InkedText name = new InkedText().add(Wording.heading(column), Ink.STRONG);
        if (value instanceof List<?> items && holdsMaps(items)) {
            for (Object item : items) {
                writeValue(name, CellText.of(column, item), column, indent, out);
                name = new InkedText();
            }
        } else {
            String text = Rows.text(column, row);
            if (!text.isEmpty()) {
                writeValue(name, text, column, indent, out);
            }
        }
    }

    private void writeValue(InkedText name, String text, String column, int indent, Appendable out) throws IOException {
        int available = style.width() == 0 ? 0 : style.width() - indent;
        InkedText value = new InkedText().add(text, Ink.of(column, text));
        if (style.width() > 0 && available < LEAST_FOR_VALUES) {
            name.add(" ").add(value).writeLines(style, out);
            return;
        }
        InkedText label = name;
        for (InkedText piece : value.wrapped(available, available)) {
            label.padTo(indent).add(piece).writeTo(out, style.colour());
            out.append('\n');
            label = new InkedText();
        }
    }

    private static boolean holdsMaps(List<?> items) {
        return !items.isEmpty() && items.get(0) instanceof Map<?, ?>;
    }
}
