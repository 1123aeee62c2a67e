package org.modellineage.render.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.modellineage.report.AnswerSink;

/**
 * Writes an answer as one JSON object with a row on each line, which a person can read and {@code diff} can compare. Names
 * and their order are stable.
 */
public final class JsonFormat implements AnswerSink {

    private final Appendable out;
    private List<String> columns = List.of();
    private boolean empty = true;

    public JsonFormat(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin(String report, Map<String, Object> parameters, List<String> names) throws IOException {
        columns = names;
        out.append("{\n  \"report\": ");
        JsonText.write(report, out);
        out.append(",\n  \"parameters\": ");
        JsonText.write(parameters, out);
        out.append(",\n  \"columns\": ");
        JsonText.write(columns, out);
        out.append(",\n  \"rows\": [");
    }

    @Override
    public void row(Map<String, Object> row) throws IOException {
        out.append(empty ? "\n    " : ",\n    ");
        empty = false;
        write(columns, row, out);
    }

    @Override
    public void end(boolean truncated, List<String> notices) throws IOException {
        out.append(empty ? "]" : "\n  ]");
        out.append(",\n  \"truncated\": ").append(String.valueOf(truncated));
        if (!notices.isEmpty()) {
            out.append(",\n  \"notices\": ");
            JsonText.write(notices, out);
        }
        out.append("\n}\n");
    }

    /** A row with its names in the order of the columns, including those without a value. */
    static void write(List<String> columns, Map<String, Object> row, Appendable out) throws IOException {
        out.append('{');
        for (int i = 0; i < columns.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            JsonText.write(columns.get(i), out);
            out.append(": ");
            JsonText.write(row.get(columns.get(i)), out);
        }
        out.append('}');
    }
}
