package org.modellineage.render.table;
import org.modellineage.render.value.Wording;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.CellText;
import org.modellineage.render.text.HangingText;
import org.modellineage.render.text.InkedText;
import org.modellineage.render.text.Ink;
import org.modellineage.render.text.Style;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes statements under headings, each as one line of text: of whom, what, how sure, and who says so. The heading is the
 * first column; a brief answer has the first statements under each and counts the others.
 */
public final class StatementSections {

    private static final int LEAST_OF_SECTION = 6;
    private static final int MOST_OF_ALL = 40;
    private static final String INDENT = "  ";
    private static final Set<String> SPEAKERS = Set.of("saidBy", "locators");
    private static final Set<String> NOT_TOLD = Set.of("support", "released", "kind", "rank");

    private final Style style;
    private final Appendable out;
    private final List<String> columns;

    public StatementSections(Style style, Appendable out, List<String> columns) {
        this.style = style;
        this.out = out;
        this.columns = columns;
    }

    /** Writes rows as {@link StatementTable} reduces them; those of one section follow each other. */
    public void write(List<Map<String, Object>> rows) throws IOException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        rows.forEach(row -> sizes.merge(heading(row), 1, Integer::sum));
        int most = style.brief() && rows.size() > MOST_OF_ALL
                ? Math.max(LEAST_OF_SECTION, MOST_OF_ALL / sizes.size())
                : Integer.MAX_VALUE;
        String open = null;
        int written = 0;
        for (Map<String, Object> row : rows) {
            String heading = heading(row);
            if (!heading.equals(open)) {
                out.append(open == null ? "" : "\n");
                int size = sizes.getOrDefault(heading, 0);
                new InkedText()
                        .add(heading, Ink.STRONG)
                        .add(size > 1 ? " · " + Amounts.grouped(size) : "", Ink.FAINT)
                        .writeLines(style, out);
                open = heading;
                written = 0;
            }
            int left = sizes.getOrDefault(heading, 0) - written;
            if (written >= most) {
                if (written == most) {
                    new InkedText()
                            .add(INDENT + "... " + Amounts.grouped(left) + " more (--all)", Ink.FAINT)
                            .writeLines(style, out);
                }
            } else {
                new HangingText(style, out).write(INDENT, line(row));
            }
            written++;
        }
    }

    private String heading(Map<String, Object> row) {
        return CellText.of("section", row.get(columns.get(0)));
    }

    private InkedText line(Map<String, Object> row) {
        InkedText text = new InkedText();
        InkedText remarks = new InkedText();
        InkedText speakers = new InkedText();
        for (String column : columns.subList(1, columns.size())) {
            String cell = CellText.of(column, row);
            if (cell.isEmpty() || NOT_TOLD.contains(column)) {
                continue;
            }
            if (column.equals("value")) {
                text.add(text.isEmpty() ? "" : " ").add(cell, Ink.STRONG);
            } else if (column.equals("status")) {
                remarks.add(cell.equals("asserted") ? "" : " · ")
                        .add(cell.equals("asserted") ? "" : cell, Ink.ofStatus(cell));
            } else if (SPEAKERS.contains(column)) {
                speakers.add((speakers.isEmpty() ? "  [" : "; ") + cell, Ink.FAINT);
            } else if (columns.indexOf(column) < columns.indexOf("value")) {
                text.add(text.isEmpty() ? "" : " ").add(cell);
            } else {
                remarks.add(" · " + Wording.heading(column) + ": " + cell);
            }
        }
        return text.add(remarks).add(speakers).add(speakers.isEmpty() ? "" : "]", Ink.FAINT);
    }
}
