package org.modellineage.render.statement;
import org.modellineage.render.content.StatedValue;
import org.modellineage.render.content.StatedTogether;
import org.modellineage.render.content.Saying;
import org.modellineage.render.value.CellText;
import org.modellineage.render.text.HangingText;
import org.modellineage.render.text.InkedText;
import org.modellineage.render.text.Ink;
import org.modellineage.render.text.Style;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes statements under headings, each with its standing and with the sources that make it: what they say, how sure it
 * is and why, who says so and where. The heading is the topic of a conflict, or what the statements are about.
 */
public final class StatementsFormat {

    private static final String INDENT = "  ";
    private static final int MOST_IN_FULL = 40;

    private final Style style;
    private final Appendable out;

    public StatementsFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    public void write(List<Map<String, Object>> rows) throws IOException {
        List<StatedTogether> statements = StatedTogether.of(rows);
        boolean brief = style.brief() && statements.size() > MOST_IN_FULL;
        String open = "";
        for (StatedTogether statement : statements) {
            Map<String, Object> row = statement.row();
            String heading = heading(row);
            if (!heading.equals(open)) {
                out.append(open.isEmpty() ? "" : "\n");
                writeHeading(heading, row, brief);
                open = heading;
            }
            if (brief) {
                writeBriefly(statement);
            } else {
                write(statement);
            }
        }
        if (brief) {
            new InkedText()
                    .add("Each with its sources, their words and the reasons: --all.", Ink.FAINT)
                    .writeLines(style, out.append('\n'));
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

    private void writeHeading(String heading, Map<String, Object> row, boolean brief) throws IOException {
        InkedText text = new InkedText().add(heading, Ink.STRONG);
        String outcome = CellText.of("outcome", row.get("outcome"));
        if (!outcome.isEmpty()) {
            text.add(" · " + outcome);
        }
        write("", text);
        String reason = CellText.of("outcomeReason", row.get("outcomeReason"));
        if (!reason.isEmpty() && !brief) {
            write(INDENT, new InkedText().add(reason, Ink.FAINT));
        }
    }

    /** What is stated, with how it stands and how many say so, on one line of text. */
    private void writeBriefly(StatedTogether statement) throws IOException {
        InkedText text = stated(statement);
        for (String word : List.of(statement.rank(), statement.status())) {
            if (!word.isEmpty() && !word.equals("normal") && !word.equals("asserted")) {
                text.add(" · ").add(word, Ink.ofStatus(word));
            }
        }
        String support = statement.support();
        text.add(support.isEmpty() ? "" : " · " + support, Ink.FAINT);
        write(INDENT, text);
    }

    private static InkedText stated(StatedTogether statement) {
        Map<String, Object> row = statement.statement();
        InkedText text = new InkedText();
        if (isConflict(row)) {
            text.add(CellText.of("subject", row.get("subject"))).add(" ");
        }
        return text.add(CellText.of("predicate", row.get("predicate")) + " ").add(StatedValue.of(row), Ink.STRONG);
    }

    private void write(StatedTogether statement) throws IOException {
        write(INDENT, stated(statement));
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
        new HangingText(style, out).write(before, text);
    }
}
