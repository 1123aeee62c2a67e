package org.modellineage.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An open transaction of one unit of work, which may run more than once. */
public interface Transaction {

    /** Runs a statement and reads its whole answer. */
    default Rows run(Cypher cypher, Map<String, Object> parameters) {
        return run(cypher, parameters, Long.MAX_VALUE);
    }

    /** Runs a statement and reads at most the first rows of its answer. */
    default Rows run(Cypher cypher, Map<String, Object> parameters, long most) {
        List<String> names = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        long changes = stream(cypher, parameters, new RowSink() {
            @Override
            public void begin(List<String> columns) {
                names.addAll(columns);
            }

            @Override
            public boolean accept(Map<String, Object> row) {
                rows.add(row);
                return rows.size() < most;
            }
        });
        return new Rows(names, rows, changes);
    }

    /**
     * Runs a statement and passes its rows on as they arrive.
     *
     * @return how many nodes, relationships, properties and labels it wrote
     */
    long stream(Cypher cypher, Map<String, Object> parameters, RowSink sink);

    /**
     * The answer to one statement.
     *
     * @param columns the names of the columns, in order
     * @param rows one map per row, in the columns' order; values are null, Boolean, Long, Double, String, or lists and maps
     *     of these: nodes and relationships are maps of their labels or type and properties, dates are ISO 8601 text
     * @param changes how many nodes, relationships, properties and labels the statement wrote
     */
    record Rows(List<String> columns, List<Map<String, Object>> rows, long changes) {}

    /** Receives the answer to a statement row by row, so that it need not fit into memory. */
    interface RowSink {

        /** Called before the first row, and again when the statement is retried. */
        void begin(List<String> columns);

        /** Receives a row, with values as in {@link Rows}; returns false to end the answer. */
        boolean accept(Map<String, Object> row);
    }
}
