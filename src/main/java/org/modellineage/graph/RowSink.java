package org.modellineage.graph;

import java.util.List;
import java.util.Map;

/** Takes the answer to one statement row by row, so that nobody has to hold all of it. */
public interface RowSink {

    /** Is called before the first row; again when the statement fails before it and is run again. */
    void begin(List<String> columns);

    /** Takes a row, with values as {@link Rows} describes; false ends the answer, and the server drops the rest. */
    boolean accept(Map<String, Object> row);
}
