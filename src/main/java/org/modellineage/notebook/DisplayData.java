package org.modellineage.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.modellineage.load.LoadReport;
import org.modellineage.render.Format;
import org.modellineage.render.Renderer;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;
import org.modellineage.text.MarkdownText;

/**
 * What a notebook displays below a cell.
 *
 * @param mimeType what the content is, such as {@code text/markdown}
 * @param content the content in that type
 * @param text what stands in its place where that type cannot be shown
 */
public record DisplayData(String mimeType, String content, String text) {

    /**
     * Any value in a suitable form: an answer as a tree, chains or a table, a load report as a table, anything else as
     * its text.
     *
     * @param columns the columns of an answer to show, in that order; all when none is named
     */
    public static DisplayData of(Object shown, String... columns) {
        if (shown instanceof DisplayData exhibit) {
            return exhibit;
        }
        if (shown instanceof Answer answer) {
            boolean edges = answer.view() == View.GRAPH || answer.view() == View.PATHS;
            return edges && columns.length == 0 ? text(render(answer, Format.TREE)) : table(answer, columns);
        }
        if (shown instanceof LoadReport report) {
            return changes(report);
        }
        if (shown instanceof Iterable<?> lines) {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(line).append('\n'));
            return text(text.toString());
        }
        return text(String.valueOf(shown));
    }

    private static DisplayData text(String text) {
        return new DisplayData("text/plain", text, text);
    }

    /** The columns named of an answer, in that order, as a table; all when none is named. */
    static DisplayData table(Answer answer, String... columns) {
        Answer shown = columns.length == 0 ? answer : narrowed(answer, List.of(columns));
        String table = render(shown, Format.MARKDOWN);
        return new DisplayData("text/markdown", table, table);
    }

    /** An answer as a picture: what came from what, or what happened when. */
    public static DisplayData picture(Answer answer) {
        return picture(render(answer, Format.SVG), render(answer, Format.defaultFor(answer.view())));
    }

    /** A picture that was drawn as SVG. */
    public static DisplayData picture(String svg, String text) {
        return new DisplayData("image/svg+xml", svg, text);
    }

    private static DisplayData changes(LoadReport report) {
        StringBuilder table = new StringBuilder(
                "| " + MarkdownText.cell(report.collection()) + " | added | updated | removed | unchanged |\n");
        table.append("|---|--:|--:|--:|--:|\n");
        for (LoadReport.Change change : report.changes()) {
            table.append("| ").append(change.what());
            for (long count : List.of(change.added(), change.updated(), change.removed(), change.unchanged())) {
                table.append(" | ").append(count);
            }
            table.append(" |\n");
        }
        return new DisplayData("text/markdown", table.toString(), table.toString());
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
                answer.headline(),
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
