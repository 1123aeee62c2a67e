package org.modellineage.graph;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.neo4j.driver.exceptions.Neo4jException;

/** Prevents the driver from retrying a unit of work after a sink has received rows. */
final class RetryGuard implements RowSink {

    private final RowSink sink;
    private boolean taken;
    private boolean done;

    RetryGuard(RowSink sink) {
        this.sink = sink;
    }

    /** Runs the work, unless it has completed and only its commit could not be confirmed. */
    long run(LongSupplier work) {
        if (done) {
            return 0;
        }
        try {
            long changes = work.getAsLong();
            done = true;
            return changes;
        } catch (Neo4jException e) {
            if (taken) {
                throw new PartialAnswerException(e);
            }
            throw e;
        }
    }

    @Override
    public void begin(List<String> columns) {
        sink.begin(columns);
    }

    @Override
    public boolean accept(Map<String, Object> row) {
        taken = true;
        return sink.accept(row);
    }

    /** A failure after the first row, which the driver must not treat as transient. */
    static final class PartialAnswerException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Neo4jException failure;

        PartialAnswerException(Neo4jException failure) {
            super(failure);
            this.failure = failure;
        }

        Neo4jException failure() {
            return failure;
        }
    }
}
