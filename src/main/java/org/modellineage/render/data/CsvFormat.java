package org.modellineage.render.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.HarmlessText;
import org.modellineage.report.AnswerSink;

/**
 * Writes rows as comma-separated values after RFC 4180 with a heading line and CR LF; numbers are raw, lists joined by
 * "; ", maps are JSON. Text that a spreadsheet would run as a formula gets an apostrophe before it, because names come
 * from other people's files.
 */
public final class CsvFormat implements AnswerSink {

    private static final String END = "\r\n";
    private static final String BEGINS_FORMULA = "=+-@\t\r";
    private static final String NEEDS_QUOTES = "\",;\r\n\t";

    private final Appendable out;
    private List<String> columns = List.of();

    public CsvFormat(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin(String report, Map<String, Object> parameters, List<String> names) throws IOException {
        columns = names;
        for (int i = 0; i < columns.size(); i++) {
            out.append(i == 0 ? "" : ",");
            field(guarded(columns.get(i)), out);
        }
        out.append(END);
    }

    @Override
    public void row(Map<String, Object> row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            out.append(i == 0 ? "" : ",");
            field(text(row.get(columns.get(i))), out);
        }
        out.append(END);
    }

    @Override
    public void end(boolean truncated, List<String> notices) {
        // nothing but rows
    }

    private static String text(@Nullable Object value) throws IOException {
        if (value == null) {
            return "";
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Map<?, ?>) {
            return json(value);
        } else if (value instanceof Iterable<?> items) {
            return guarded(joined(items));
        }
        return guarded(value.toString());
    }

    private static String joined(Iterable<?> items) throws IOException {
        StringBuilder joined = new StringBuilder();
        String separator = "";
        for (Object item : items) {
            joined.append(separator);
            if (item instanceof Map<?, ?> || item instanceof Iterable<?>) {
                joined.append(json(item));
            } else if (item != null) {
                joined.append(item);
            }
            separator = "; ";
        }
        return joined.toString();
    }

    private static String json(Object value) throws IOException {
        StringBuilder json = new StringBuilder();
        JsonText.write(value, json);
        return json.toString();
    }

    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static void field(String text, Appendable out) throws IOException {
        String safe = withoutControls(text);
        boolean quotes = safe.startsWith(" ") || safe.endsWith(" ");
        for (int at = 0; at < safe.length() && !quotes; at++) {
            quotes = NEEDS_QUOTES.indexOf(safe.charAt(at)) >= 0;
        }
        if (quotes) {
            out.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            out.append(safe);
        }
    }

    /** Line breaks and tabs are data in a quoted field; every other control is spelled out, as in tables. */
    private static String withoutControls(String text) {
        boolean plain = true;
        for (int at = 0; at < text.length() && plain; at++) {
            plain = text.charAt(at) >= ' ' && text.charAt(at) <= '~';
        }
        if (plain) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 8);
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\t') {
                safe.append(HarmlessText.of(text.substring(begin, at)));
                if (at < text.length()) {
                    safe.append(text.charAt(at));
                }
                begin = at + 1;
            }
        }
        return safe.toString();
    }
}
