package org.modellineage.render.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.report.AnswerSink;
import org.modellineage.text.CsvText;
import org.modellineage.text.JsonWriter;

/**
 * Writes rows as comma-separated values after RFC 4180 with a heading line and CR LF; numbers are raw, lists joined by
 * "; ", maps are JSON. Text that a spreadsheet would run as a formula gets an apostrophe before it, because names come
 * from other people's files.
 */
public final class CsvFormat implements AnswerSink {

    private static final String END = "\r\n";

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
            out.append(CsvText.field(columns.get(i)));
        }
        out.append(END);
    }

    @Override
    public void row(Map<String, Object> row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            out.append(i == 0 ? "" : ",");
            out.append(field(row.get(columns.get(i))));
        }
        out.append(END);
    }

    @Override
    public void end(boolean truncated, List<String> notices) {
        // nothing but rows
    }

    private static String field(@Nullable Object value) throws IOException {
        if (value == null) {
            return "";
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Map<?, ?>) {
            return CsvText.field(json(value));
        } else if (value instanceof Iterable<?> items) {
            return CsvText.field(joined(items));
        }
        return CsvText.field(value.toString());
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
        JsonWriter.to(json).value(value);
        return json.toString();
    }
}
