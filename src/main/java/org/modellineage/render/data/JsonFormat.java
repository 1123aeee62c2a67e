package org.modellineage.render.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.modellineage.report.AnswerSink;
import org.modellineage.text.JsonWriter;

/**
 * Writes an answer as one JSON object with a row on each line, which a person can read and {@code diff} can compare. Names
 * and their order are stable.
 */
public final class JsonFormat implements AnswerSink {

    private final Appendable out;
    private final JsonWriter json;
    private final Map<String, List<Map<String, Object>>> beside;
    private List<String> columns = List.of();

    public JsonFormat(Appendable out) {
        this(out, Map.of());
    }

    /**
     * Creates a writer of an answer that says more than its rows.
     *
     * @param beside what follows the rows, by the names of further members
     */
    public JsonFormat(Appendable out, Map<String, List<Map<String, Object>>> beside) {
        this.out = out;
        this.json = JsonWriter.to(out);
        this.beside = beside;
    }

    @Override
    public void begin(String report, Map<String, Object> parameters, List<String> names) throws IOException {
        columns = names;
        json.objectOnLines()
                .member("report", report)
                .member("parameters", parameters)
                .member("columns", columns)
                .name("rows")
                .arrayOnLines();
    }

    @Override
    public void row(Map<String, Object> row) throws IOException {
        write(columns, row, json);
    }

    @Override
    public void end(boolean truncated, List<String> notices) throws IOException {
        json.end();
        for (Map.Entry<String, List<Map<String, Object>>> more : beside.entrySet()) {
            json.name(more.getKey()).arrayOnLines();
            for (Map<String, Object> item : more.getValue()) {
                json.value(item);
            }
            json.end();
        }
        json.member("truncated", truncated);
        if (!notices.isEmpty()) {
            json.member("notices", notices);
        }
        json.end();
        out.append('\n');
    }

    /** A row with its names in the order of the columns, including those without a value. */
    static void write(List<String> columns, Map<String, Object> row, JsonWriter json) throws IOException {
        json.object();
        for (String column : columns) {
            json.member(column, row.get(column));
        }
        json.end();
    }
}
