package org.modellineage.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.modellineage.load.LoadReport;
import org.modellineage.render.Format;
import org.modellineage.render.Renderer;
import org.modellineage.render.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/**
 * Something that a notebook shows below a cell.
 *
 * @param mimeType what the content is, such as {@code text/markdown}
 * @param content the content in that type
 * @param text what stands in its place where that type cannot be shown
 */
public record Exhibit(String mimeType, String content, String text) {

    /** An answer in the form that suits it: a tree or chains as they are typed, everything else as a table. */
    public static Exhibit of(Answer answer) {
        if (answer.view() == View.GRAPH || answer.view() == View.PATHS) {
            String text = render(answer, Format.TREE);
            return new Exhibit("text/plain", text, text);
        }
        return table(answer);
    }

    /** The columns named of an answer, in that order, as a table; all when none is named. */
    public static Exhibit table(Answer answer, String... columns) {
        Answer shown = columns.length == 0 ? answer : narrowed(answer, List.of(columns));
        String table = render(shown, Format.MARKDOWN);
        return new Exhibit("text/markdown", table, table);
    }

    /** A picture that was drawn as SVG. */
    public static Exhibit picture(String svg, String text) {
        return new Exhibit("image/svg+xml", svg, text);
    }

    /** What a load changed, as a table. */
    public static Exhibit of(LoadReport report) {
        StringBuilder table =
                new StringBuilder("| " + report.collection() + " | added | updated | removed | unchanged |\n");
        table.append("|---|--:|--:|--:|--:|\n");
        for (LoadReport.Change change : report.changes()) {
            table.append("| ").append(change.what());
            for (long count : List.of(change.added(), change.updated(), change.removed(), change.unchanged())) {
                table.append(" | ").append(count);
            }
            table.append(" |\n");
        }
        return new Exhibit("text/markdown", table.toString(), table.toString());
    }

    private static Answer narrowed(Answer answer, List<String> columns) {
        for (String column : columns) {
            if (!answer.columns().contains(column)) {
                throw new NotebookException(
                        "the answer has no column \"" + column + "\"; it has " + String.join(", ", answer.columns()));
            }
        }
        return new Answer(
                answer.report(),
                View.TABLE,
                answer.parameters(),
                columns,
                answer.rows(),
                answer.truncated(),
                answer.notices());
    }

    private static String render(Answer answer, Format format) {
        StringBuilder out = new StringBuilder();
        try {
            new Renderer(Style.PLAIN).render(answer, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
