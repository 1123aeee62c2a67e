package org.modellineage.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.modellineage.report.AnswerSink;

/** Passes an answer to the writer of a format, and its notices to another consumer as well. */
final class TellingSink implements AnswerSink {

    private final AnswerSink writer;
    private final Consumer<String> notices;
    private boolean begun;

    TellingSink(AnswerSink writer, Consumer<String> notices) {
        this.writer = writer;
        this.notices = notices;
    }

    /** Whether something has been written, so that the answer cannot start over. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public void begin(String report, Map<String, Object> parameters, List<String> columns) throws IOException {
        begun = true;
        writer.begin(report, parameters, columns);
    }

    @Override
    public void row(Map<String, Object> row) throws IOException {
        writer.row(row);
    }

    @Override
    public void end(boolean truncated, List<String> told) throws IOException {
        writer.end(truncated, told);
        told.forEach(notices);
    }
}
