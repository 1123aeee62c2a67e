package org.modellineage.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Receives an {@link Answer} row by row, so that it need not fit into memory. */
public interface AnswerSink {

    /** Called first, with what precedes the rows. */
    void begin(String report, Map<String, Object> parameters, List<String> columns) throws IOException;

    /** Receives the next row. */
    void row(Map<String, Object> row) throws IOException;

    /** Called last, with what follows the rows. */
    void end(boolean truncated, List<String> notices) throws IOException;

    /** Receives a whole answer. */
    default void accept(Answer answer) throws IOException {
        begin(answer.report(), answer.parameters(), answer.columns());
        for (Map<String, Object> row : answer.rows()) {
            row(row);
        }
        end(answer.truncated(), answer.notices());
    }
}
