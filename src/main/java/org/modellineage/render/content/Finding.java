package org.modellineage.render.content;

import java.util.List;
import org.modellineage.report.Answer;

/**
 * What breaks a rule.
 *
 * @param rule the name of the rule
 * @param severity how bad it is
 * @param about the id of what breaks it, and how that stands to the model that was asked about
 * @param text what is wrong
 * @param mend what to do
 * @param evidence who says it, and where
 */
public record Finding(String rule, String severity, String about, String text, String mend, String evidence) {

    /** Reads an answer whose rows are findings. */
    public static List<Finding> of(Answer answer) {
        return Row.of(answer.rows()).stream().map(Finding::of).toList();
    }

    private static Finding of(Row row) {
        String lineage = row.text("lineage");
        return new Finding(
                row.text("rule"),
                row.text("severity"),
                row.text("about") + (lineage.isEmpty() ? "" : " (" + lineage + ")"),
                row.text("finding"),
                row.text("mend"),
                row.text("evidence"));
    }
}
