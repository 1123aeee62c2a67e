package org.modellineage.render.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.content.Rows;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.CellText;

/**
 * Writes rows as a table: a heading, a rule, and columns fitted to the page. Where a page is too narrow, columns without
 * any value go first, then the last ones but for the status, until the others have room for their text; what goes is
 * named. Rows that still do not fit are written as records.
 */
public final class TableFormat {

    private static final int GAP = 2;
    private static final int LEAST_COLUMNS = 5;

    /** The limit for pipes, whose output people read too. */
    private static final int WIDEST_WITHOUT_PAGE = 199;

    /** The number of rows of a section in a brief answer. */
    private static final int ROWS_OF_SECTION = 5;

    /** The same for sections of two columns, whose rows take one line each. */
    private static final int COUNTS_OF_SECTION = 20;

    /** A terminal shows tables with more rows than this only in part; so many rows are shown of them. */
    private static final int MANY_ROWS = 45;

    private static final int ROWS_OF_MANY = 30;

    /** Replaces a repeated value in the first column of a section. */
    private static final String DITTO = "\"";

    private final Style style;
    private final int page;

    public TableFormat(Style style) {
        this.style = style;
        this.page = style.wide() ? 0 : style.width() == 0 ? WIDEST_WITHOUT_PAGE : style.width();
    }

    public void write(Rows rows, Appendable out) throws IOException {
        List<Map<String, Object>> all = rows.rows();
        boolean part = style.brief() && style.width() > 0 && all.size() > MANY_ROWS;
        write(null, rows.columns(), part ? all.subList(0, ROWS_OF_MANY) : all, out);
        if (part) {
            writeMore(all.size() - ROWS_OF_MANY, out);
        }
    }

    /** Writes the values of the first column as headings, each above the rows that have it, which stand together. */
    public void writeSections(Rows rows, Appendable out) throws IOException {
        List<String> names = rows.columns();
        write(names.get(0), names.subList(1, names.size()), rows.rows(), out);
    }

    private void write(@Nullable String section, List<String> names, List<Map<String, Object>> rows, Appendable out)
            throws IOException {
        List<TableColumn> all = new ArrayList<>(names.size());
        List<TableColumn> filled = new ArrayList<>(names.size());
        for (String name : names) {
            TableColumn column = new TableColumn(name, rows);
            all.add(column);
            if (!column.empty()) {
                filled.add(column);
            }
        }
        if (ColumnWidths.natural(all, GAP, page)) {
            filled = all;
        }
        List<TableColumn> shown = new ArrayList<>(filled);
        while (shown.size() > LEAST_COLUMNS && !ColumnWidths.readable(shown, GAP, page)) {
            shown.remove(lastThatMayGo(shown));
        }
        while (shown.size() >= Math.min(LEAST_COLUMNS, filled.size())) {
            if (writeIfItFits(section, shown, rows, out)) {
                filled.removeAll(shown);
                writeLeftOut(filled, out);
                return;
            }
            shown.remove(lastThatMayGo(shown));
        }
        new RecordFormat(style).write(new Rows(section == null ? names : joined(section, names), rows), out);
    }

    /** The status column always stays. */
    private static int lastThatMayGo(List<TableColumn> columns) {
        int last = columns.size() - 1;
        return last > 0 && columns.get(last).isStatus() ? last - 1 : last;
    }

    private boolean writeIfItFits(
            @Nullable String section, List<TableColumn> columns, List<Map<String, Object>> rows, Appendable out)
            throws IOException {
        int @Nullable [] widths = ColumnWidths.of(columns, GAP, page);
        if (widths == null) {
            return false;
        }
        List<InkedText> headings = new ArrayList<>(columns.size());
        List<InkedText> rules = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            headings.add(new InkedText().add(columns.get(i).heading(), Ink.STRONG));
            rules.add(new InkedText().add("─".repeat(Math.max(1, widths[i])), Ink.FAINT));
        }
        TableRow row = new TableRow(columns, widths, GAP, style.colour());
        row.write(headings, out);
        row.write(rules, out);
        Object open = null;
        String above = "";
        int most = columns.size() <= 2 ? COUNTS_OF_SECTION : ROWS_OF_SECTION;
        int inSection = 0;
        for (Map<String, Object> values : rows) {
            Object heading = section == null ? null : values.get(section);
            if (heading != null && !heading.equals(open)) {
                writeMore(inSection - most, out);
                inSection = 0;
                out.append(open == null ? "" : "\n");
                new InkedText().add(CellText.of("section", heading), Ink.STRONG).writeLines(style, out);
                open = heading;
                above = "";
            }
            if (section != null && style.brief() && inSection++ >= most) {
                continue;
            }
            List<InkedText> cells = new ArrayList<>(columns.size());
            for (TableColumn column : columns) {
                cells.add(column.cell(values));
            }
            String first = columns.get(0).text(values);
            if (section != null && !first.isEmpty() && first.equals(above)) {
                cells.set(0, new InkedText().add(DITTO, Ink.FAINT));
            }
            above = first;
            row.write(cells, out);
        }
        writeMore(inSection - most, out);
        return true;
    }

    private void writeMore(int more, Appendable out) throws IOException {
        if (more > 0 && style.brief()) {
            String text = "... " + Amounts.grouped(more) + " more (--all)";
            new InkedText().add(text, Ink.FAINT).writeLines(style, out);
        }
    }

    private static List<String> joined(String first, List<String> others) {
        List<String> names = new ArrayList<>(others.size() + 1);
        names.add(first);
        names.addAll(others);
        return names;
    }

    private void writeLeftOut(List<TableColumn> columns, Appendable out) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        StringBuilder names = new StringBuilder("\nNo room for ");
        for (int i = 0; i < columns.size(); i++) {
            names.append(i == 0 ? "" : ", ").append(columns.get(i).heading());
        }
        names.append(": --wide shows them.");
        new InkedText().add(names.substring(1), Ink.FAINT).writeLines(style, out.append('\n'));
    }
}
