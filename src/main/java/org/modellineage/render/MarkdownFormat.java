package org.modellineage.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.modellineage.text.MarkdownText;

/** Writes rows as a Markdown table of the GitHub flavour; names are shown as they are, whatever markup they hold. */
final class MarkdownFormat {

    private MarkdownFormat() {}

    static void write(List<String> columns, List<Map<String, Object>> rows, Appendable out) throws IOException {
        for (String column : columns) {
            out.append("| ").append(MarkdownText.cell(Wording.heading(column))).append(' ');
        }
        out.append("|\n");
        for (String column : columns) {
            out.append(new TableColumn(column, rows).numeric() ? "| ---: " : "| --- ");
        }
        out.append("|\n");
        for (Map<String, Object> row : rows) {
            for (String column : columns) {
                out.append("| ")
                        .append(MarkdownText.cell(CellText.of(column, row.get(column))))
                        .append(' ');
            }
            out.append("|\n");
        }
    }
}
