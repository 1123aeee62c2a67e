package org.modellineage.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.modellineage.report.Answer;

/**
 * Writes an answer as one JSON object with a row on each line, which a person can read and {@code diff} can compare, or as
 * JSON Lines: just the rows. Names and order are promised to stay.
 */
final class JsonFormat {

    private JsonFormat() {}

    static void write(Answer answer, Appendable out) throws IOException {
        out.append("{\n  \"report\": ");
        JsonText.write(answer.report(), out);
        out.append(",\n  \"parameters\": ");
        JsonText.write(answer.parameters(), out);
        out.append(",\n  \"columns\": ");
        JsonText.write(answer.columns(), out);
        out.append(",\n  \"rows\": [");
        String separator = "\n    ";
        for (Map<String, Object> row : answer.rows()) {
            out.append(separator);
            write(answer.columns(), row, out);
            separator = ",\n    ";
        }
        out.append(answer.rows().isEmpty() ? "]" : "\n  ]");
        out.append(",\n  \"truncated\": ").append(String.valueOf(answer.truncated()));
        if (!answer.notices().isEmpty()) {
            out.append(",\n  \"notices\": ");
            JsonText.write(answer.notices(), out);
        }
        out.append("\n}\n");
    }

    static void writeLines(Answer answer, Appendable out) throws IOException {
        for (Map<String, Object> row : answer.rows()) {
            write(answer.columns(), row, out);
            out.append('\n');
        }
    }

    /** A row with its names in the order of the columns, also those without a value. */
    private static void write(List<String> columns, Map<String, Object> row, Appendable out) throws IOException {
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
