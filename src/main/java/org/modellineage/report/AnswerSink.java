package org.modellineage.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes an {@link Answer} in parts, its rows one by one, so that nobody has to hold all of them. */
public interface AnswerSink {

    /** Is called first, with what an answer has before its rows. */
    void begin(String report, Map<String, Object> parameters, List<String> columns) throws IOException;

    /** Takes the next row. */
    void row(Map<String, Object> row) throws IOException;

    /** Is called last, with what an answer has after its rows. */
    void end(boolean truncated, List<String> notices) throws IOException;

    /** Takes a whole answer. */
    default void accept(Answer answer) throws IOException {
        begin(answer.report(), answer.parameters(), answer.columns());
        for (Map<String, Object> row : answer.rows()) {
            row(row);
        }
        end(answer.truncated(), answer.notices());
    }
}
