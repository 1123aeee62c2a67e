package org.modellineage.render.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.modellineage.render.value.CellText;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Answer;

/**
 * A statement of an answer with sections, ready for one line of text.
 *
 * @param section the heading under which it stands
 * @param before what stands before the value: of what, which predicate
 * @param value with its qualifiers
 * @param status how sure it is; empty when it is asserted
 * @param remarks further columns, each with its name
 * @param speakers who says so, and where
 */
public record StatementLine(
        String section, String before, String value, String status, List<String> remarks, List<String> speakers) {

    private static final Set<String> SPEAKERS = Set.of("saidBy", "locators");
    private static final Set<String> NOT_SHOWN = Set.of("support", "released", "kind", "rank");

    /** Reads an answer whose rows are statements; its first column is the section. */
    public static List<StatementLine> of(Answer answer) {
        Rows rows = Rows.of(answer).forPeople();
        return Row.of(rows.rows()).stream().map(row -> of(rows.columns(), row)).toList();
    }

    private static StatementLine of(List<String> columns, Row row) {
        List<String> before = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        boolean afterValue = false;
        for (String column : columns.subList(1, columns.size())) {
            String text = row.text(column);
            if (column.equals("value")) {
                afterValue = true;
            } else if (!column.equals("status") && !text.isEmpty() && !NOT_SHOWN.contains(column)) {
                List<String> part = SPEAKERS.contains(column) ? speakers : afterValue ? remarks : before;
                part.add(part == remarks ? Wording.heading(column) + ": " + text : text);
            }
        }
        String status = row.text("status");
        return new StatementLine(
                CellText.of("section", row.value(columns.get(0))),
                String.join(" ", before),
                row.text("value"),
                status.equals("asserted") ? "" : status,
                remarks,
                speakers);
    }
}
