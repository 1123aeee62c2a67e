package org.modellineage.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.Transaction.RowSink;

/** Passes the rows of a statement on to an {@link AnswerSink} as they arrive, up to a limit. */
public final class AnswerRows implements RowSink {

    private final String report;
    private final Map<String, Object> parameters;
    private final long limit;
    private final AnswerSink sink;
    private List<String> columns = List.of();
    private long taken;
    private boolean truncated;

    /**
     * Begins an answer.
     *
     * @param report the question's name
     * @param limit how many rows to pass on at most; 0 for all
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

    /** Whether no row has arrived. */
    public boolean isEmpty() {
        return taken == 0;
    }

    /** Ends the answer; called once the statement has ended. */
    public void end(List<String> notices) {
        try {
            beginOnce();
            sink.end(truncated, notices);
        } catch (IOException e) {
            throw new WriteFailure(e);
        }
    }

    /** Begins with the first row: a statement that fails before it writes nothing. */
    private void beginOnce() throws IOException {
        if (taken == 0) {
            sink.begin(report, parameters, columns);
        }
    }

    /** A failure of the sink, not of the database. */
    public static final class WriteFailure extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        WriteFailure(IOException cause) {
            super(cause);
        }
    }
}
