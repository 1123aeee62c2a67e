package org.modellineage.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes statements under headings, each with its standing and with the sources that make it: what they say, how sure it
 * is and why, who says so and where. The heading is the topic of a conflict, or what the statements are about.
 */
final class StatementsFormat {

    private static final String INDENT = "  ";

    private final Style style;
    private final Appendable out;

    StatementsFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    void write(List<Map<String, Object>> rows) throws IOException {
        String open = "";
        for (StatedTogether statement : StatedTogether.of(rows)) {
            Map<String, Object> row = statement.row();
            String heading = heading(row);
            if (!heading.equals(open)) {
                out.append(open.isEmpty() ? "" : "\n");
                writeHeading(heading, row);
                open = heading;
            }
            write(statement);
        }
    }

    private static boolean isConflict(Map<String, Object> row) {
        return row.containsKey("topic");
    }

    /** A conflict that nobody gave a name goes by what it is about. */
    private static String heading(Map<String, Object> row) {
        String subject = CellText.of("subject", row.get("subject"));
        if (!isConflict(row)) {
            return subject;
        }
        String topic = CellText.of("topic", row.get("topic"));
        return topic.isEmpty() ? subject + ", " + CellText.of("predicate", row.get("predicate")) : topic;
    }

    private void writeHeading(String heading, Map<String, Object> row) throws IOException {
        InkedText text = new InkedText().add(heading, Ink.STRONG);
        String outcome = CellText.of("outcome", row.get("outcome"));
        if (!outcome.isEmpty()) {
            text.add(" · " + outcome);
        }
        write("", text);
        String reason = CellText.of("outcomeReason", row.get("outcomeReason"));
        if (!reason.isEmpty()) {
            write(INDENT, new InkedText().add(reason, Ink.FAINT));
        }
    }

    private void write(StatedTogether statement) throws IOException {
        Map<String, Object> row = statement.statement();
        InkedText text = new InkedText();
        if (isConflict(row)) {
            text.add(CellText.of("subject", row.get("subject"))).add(" ");
        }
        text.add(CellText.of("predicate", row.get("predicate")) + " ").add(StatedValue.of(row), Ink.STRONG);
        write(INDENT, text);
        InkedText standing = standing(statement);
        if (!standing.isEmpty()) {
            write(INDENT + INDENT, standing);
        }
        for (Saying saying : statement.sayings()) {
            write(INDENT + INDENT + "- ", saying.text(statement.status(), statement.rank(), statement.shared()));
        }
    }

    /** "preferred: the makers say so · disputed · 3 sources, 2 of them independent". */
    private static InkedText standing(StatedTogether statement) {
        InkedText text = new InkedText();
        String rank = statement.rank();
        String reasons = String.join("; ", statement.reasons());
        if (!rank.isEmpty() && !rank.equals("normal")) {
            text.add(rank, Ink.STRONG);
        }
        if (!reasons.isEmpty()) {
            text.add((text.isEmpty() ? "weighed" : "") + ": " + reasons);
        }
        String status = statement.status();
        if (!status.isEmpty() && !status.equals("asserted")) {
            text.add(text.isEmpty() ? "" : " · ").add(status, Ink.ofStatus(status));
        }
        String support = statement.support();
        if (!support.isEmpty()) {
            text.add(text.isEmpty() ? "" : " · ").add(support);
        }
        return text;
    }

    private void write(String before, InkedText text) throws IOException {
        int available = style.width() == 0 ? 0 : Math.max(1, style.width() - before.length());
        String left = before;
        for (InkedText piece : text.wrapped(available, available)) {
            new InkedText().add(left).add(piece).writeTo(out, style.colour());
            out.append('\n');
            left = " ".repeat(before.length());
        }
    }
}
