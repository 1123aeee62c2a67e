package org.modellineage.report;

import java.util.List;
import java.util.Map;

/**
 * The answer to a report. Its stable JSON form has the same names in the same order.
 *
 * @param report the question's name
 * @param view the shape of the rows
 * @param parameters the values that were used, with defaults filled in and names resolved to ids
 * @param columns the names of the columns, in order
 * @param rows one map per row, values as {@link org.modellineage.graph.Rows} describes
 * @param truncated whether rows were left out
 * @param headline the sentence that begins the answer, without its full stop; empty for none
 * @param notices what a reader must know beside the rows, such as what was left out; one phrase each, usually none
 */
public record Answer(
        String report,
        View view,
        Map<String, Object> parameters,
        List<String> columns,
        List<Map<String, Object>> rows,
        boolean truncated,
        String headline,
        List<String> notices) {

    public Answer {
        notices = List.copyOf(notices);
    }

    /** An answer without a headline and notices. */
    public Answer(
            String report,
            View view,
            Map<String, Object> parameters,
            List<String> columns,
            List<Map<String, Object>> rows,
            boolean truncated) {
        this(report, view, parameters, columns, rows, truncated, "", List.of());
    }
}
