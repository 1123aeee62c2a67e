package org.modellineage.render.table;

import java.io.IOException;
import java.util.Map;
import org.modellineage.render.content.Rows;
import org.modellineage.render.value.Wording;
import org.modellineage.text.MarkdownText;

/** Writes rows as a Markdown table of the GitHub flavour; names are shown as they are, whatever markup they hold. */
public final class MarkdownFormat {

    private MarkdownFormat() {}

    public static void write(Rows rows, Appendable out) throws IOException {
        for (String column : rows.columns()) {
            out.append("| ").append(MarkdownText.cell(Wording.heading(column))).append(' ');
        }
        out.append("|\n");
        for (String column : rows.columns()) {
            out.append(new TableColumn(column, rows.rows()).numeric() ? "| ---: " : "| --- ");
        }
        out.append("|\n");
        for (Map<String, Object> row : rows.rows()) {
            for (String column : rows.columns()) {
                out.append("| ")
                        .append(MarkdownText.cell(Rows.text(column, row)))
                        .append(' ');
            }
            out.append("|\n");
        }
    }
}
