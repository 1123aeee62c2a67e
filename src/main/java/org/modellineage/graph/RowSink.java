package org.modellineage.graph;

import java.util.List;
import java.util.Map;

/** Receives the answer to a statement row by row, so that it need not fit into memory. */
public interface RowSink {

    /** Called before the first row, and again when the statement is retried. */
    void begin(List<String> columns);

    /** Receives a row, with values as in {@link Rows}; returns false to end the answer. */
    boolean accept(Map<String, Object> row);
}
