package org.modellineage.render.data;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.modellineage.report.AnswerSink;
import org.modellineage.text.JsonWriter;

/** Writes the rows of an answer as JSON Lines: each row an object on a line of its own. */
public final class JsonLinesFormat implements AnswerSink {

    private final Appendable out;
    private final JsonWriter json;
    private final Map<String, List<Map<String, Object>>> beside;
    private List<String> columns = List.of();

    public JsonLinesFormat(Appendable out) {
        this(out, Map.of());
    }

    /**
     * Creates a writer of an answer that says more than its rows.
     *
     * @param beside what follows the rows, each in an object with one of these names as its only member
     */
    public JsonLinesFormat(Appendable out, Map<String, List<Map<String, Object>>> beside) {
        this.out = out;
        this.json = JsonWriter.to(out);
        this.beside = beside;
    }

    @Override
    public void begin(String report, Map<String, Object> parameters, List<String> names) {
        columns = names;
    }

    @Override
    public void row(Map<String, Object> row) throws IOException {
        JsonFormat.write(columns, row, json);
        out.append('\n');
    }

    @Override
    public void end(boolean truncated, List<String> notices) throws IOException {
        for (Map.Entry<String, List<Map<String, Object>>> more : beside.entrySet()) {
            for (Map<String, Object> item : more.getValue()) {
                json.object().member(more.getKey(), item).end();
                out.append('\n');
            }
        }
    }
}
