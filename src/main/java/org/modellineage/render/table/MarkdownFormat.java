package org.modellineage.render.table;

import java.io.IOException;
import java.util.Map;
import org.modellineage.render.content.Rows;
import org.modellineage.render.value.Wording;

/** Writes rows as a Markdown table of the GitHub flavour; names are shown as they are, whatever markup they hold. */
public final class MarkdownFormat {

    private static final String MARKUP = "\\`*_[]~#!|";

    private MarkdownFormat() {}

    public static void write(Rows rows, Appendable out) throws IOException {
        for (String column : rows.columns()) {
            out.append("| ").append(escaped(Wording.heading(column))).append(' ');
        }
        out.append("|\n");
        for (String column : rows.columns()) {
            out.append(new TableColumn(column, rows.rows()).numeric() ? "| ---: " : "| --- ");
        }
        out.append("|\n");
        for (Map<String, Object> row : rows.rows()) {
            for (String column : rows.columns()) {
                out.append("| ").append(escaped(Rows.text(column, row))).append(' ');
            }
            out.append("|\n");
        }
    }

    /** The text with a backslash before each character that could be markup; {@code <} and {@code &} as entities, for HTML. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> {
                    if (MARKUP.indexOf(c) >= 0 && !insideWord(text, at)) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }

    /** An underscore between letters or digits is no markup, and names are full of them. */
    private static boolean insideWord(String text, int at) {
        return text.charAt(at) == '_'
                && at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
