package org.modellineage.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.RowSink;

/** Hands the rows of a statement on to an {@link AnswerSink} as they come, up to a limit. */
public final class AnswerRows implements RowSink {

    private final String report;
    private final Map<String, Object> parameters;
    private final long limit;
    private final AnswerSink sink;
    private List<String> columns = List.of();
    private long taken;
    private boolean truncated;

    /**
     * Makes one for an answer.
     *
     * @param report the question's name
     * @param limit how many rows to hand on at most; 0 for all
     */
    public AnswerRows(String report, Map<String, Object> parameters, long limit, AnswerSink sink) {
        this.report = report;
        this.parameters = parameters;
        this.limit = limit;
        this.sink = sink;
    }

    @Override
    public void begin(List<String> names) {
        columns = names;
    }

    @Override
    public boolean accept(Map<String, Object> row) {
        truncated = limit > 0 && taken == limit;
        if (!truncated) {
            try {
                beginOnce();
                sink.row(row);
            } catch (IOException e) {
                throw new WriteFailure(e);
            }
            taken++;
        }
        return !truncated;
    }

    /** Whether there was no row. */
    public boolean isEmpty() {
        return taken == 0;
    }

    /** Ends the answer, once the statement has ended. */
    public void end(List<String> notices) {
        try {
            beginOnce();
            sink.end(truncated, notices);
        } catch (IOException e) {
            throw new WriteFailure(e);
        }
    }

    /** Not before the first row: until then the statement may fail, and nothing is written of it. */
    private void beginOnce() throws IOException {
        if (taken == 0) {
            sink.begin(report, parameters, columns);
        }
    }

    /** The sink failed, and not the database. */
    public static final class WriteFailure extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        WriteFailure(IOException cause) {
            super(cause);
        }
    }
}
