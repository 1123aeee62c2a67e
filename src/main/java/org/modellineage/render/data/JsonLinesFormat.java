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
    private List<String> columns = List.of();

    public JsonLinesFormat(Appendable out) {
        this.out = out;
        this.json = JsonWriter.to(out);
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
    public void end(boolean truncated, List<String> notices) {
        // nothing but rows
    }
}
