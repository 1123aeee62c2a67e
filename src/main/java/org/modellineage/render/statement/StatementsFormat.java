package org.modellineage.render.statement;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.modellineage.render.content.AttributedStatement;
import org.modellineage.render.content.AttributedStatement.Conflict;
import org.modellineage.render.content.Attribution;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.QualifierWords;
import org.modellineage.render.value.Wording;

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

    public void write(List<AttributedStatement> statements) throws IOException {
        boolean brief = style.brief() && statements.size() > MOST_IN_FULL;
        String open = "";
        int leftOut = 0;
        for (int i = 0; i < statements.size(); i++) {
            AttributedStatement statement = statements.get(i);
            String heading = heading(statement);
            boolean opens = !heading.equals(open);
            if (leftOut > 0 || (brief && opens && i >= MOST_IN_FULL)) {
                leftOut++;
                continue;
            }
            if (opens) {
                out.append(open.isEmpty() ? "" : "\n");
                writeHeading(heading, statement.conflict(), brief);
                open = heading;
            }
            if (brief) {
                writeBriefly(statement);
            } else {
                write(statement);
            }
        }
        if (brief) {
            String more = leftOut == 0 ? "" : "... " + Wording.counted(leftOut, "more statement") + ". ";
            new InkedText()
                    .add(more + "All of it, with sources, their words and the reasons: --all.", Ink.FAINT)
                    .writeLines(style, out.append('\n'));
        }
    }

    /** A conflict that nobody gave a name goes by what it is about. */
    private static String heading(AttributedStatement statement) {
        Conflict conflict = statement.conflict();
        if (conflict == null) {
            return statement.subject();
        }
        return conflict.topic().isEmpty()
                ? statement.subject() + ", " + Wording.words(statement.predicate())
                : conflict.topic();
    }

    private void writeHeading(String heading, @Nullable Conflict conflict, boolean brief) throws IOException {
        InkedText text = new InkedText().add(heading, Ink.STRONG);
        if (conflict != null && !conflict.outcome().isEmpty()) {
            text.add(" · " + conflict.outcome());
        }
        write("", text);
        if (conflict != null && !conflict.reason().isEmpty() && !brief) {
            write(INDENT, new InkedText().add(conflict.reason(), Ink.FAINT));
        }
    }

    /** What is stated, with how it stands and how many say so, on one line of text. */
    private void writeBriefly(AttributedStatement statement) throws IOException {
        InkedText text = stated(statement);
        for (String word : List.of(statement.rank(), statement.status())) {
            if (!word.isEmpty() && !word.equals("normal") && !word.equals("asserted")) {
                text.add(" · ").add(word, Ink.ofStatus(word));
            }
        }
        String support = statement.supportWords();
        text.add(support.isEmpty() ? "" : " · " + support, Ink.FAINT);
        write(INDENT, text);
    }

    private static InkedText stated(AttributedStatement statement) {
        InkedText text = new InkedText();
        if (statement.conflict() != null) {
            text.add(statement.subject()).add(" ");
        }
        return text.add(Wording.words(statement.predicate()) + " ")
                .add(statement.stated().text(), Ink.STRONG);
    }

    private void write(AttributedStatement statement) throws IOException {
        write(INDENT, stated(statement));
        InkedText standing = standing(statement);
        if (!standing.isEmpty()) {
            write(INDENT + INDENT, standing);
        }
        for (Attribution one : statement.attributions()) {
            write(INDENT + INDENT + "- ", attribution(one, statement));
        }
    }

    /** The source and the place, then what is out of the ordinary in how it says so, compared with all that say so. */
    private static InkedText attribution(Attribution one, AttributedStatement statement) {
        String places = String.join(", ", one.locators());
        InkedText text = new InkedText().add(one.source()).add(places.isEmpty() ? "" : ", " + places);
        add(text, one.speaker().isEmpty() ? "" : "quoting " + one.speaker(), Ink.PLAIN);
        Set<String> told = statement.stated().qualifiers().keySet();
        new QualifierWords(one.remarks(), null).phrases(told).forEach(phrase -> add(text, phrase, Ink.PLAIN));
        add(text, one.status().equals(statement.status()) ? "" : one.status(), Ink.ofStatus(one.status()));
        boolean usual = one.rank().equals(statement.rank()) || one.rank().equals("normal");
        add(text, usual ? "" : one.rank(), Ink.PLAIN);
        add(text, one.note(), Ink.FAINT);
        return text;
    }

    private static void add(InkedText text, String remark, Ink ink) {
        if (!remark.isEmpty()) {
            text.add(" · ").add(remark, ink);
        }
    }

    /** "preferred: the makers say so · disputed · 3 sources, 2 of them independent". */
    private static InkedText standing(AttributedStatement statement) {
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
        String support = statement.supportWords();
        if (!support.isEmpty()) {
            text.add(text.isEmpty() ? "" : " · ").add(support);
        }
        return text;
    }

    private void write(String before, InkedText text) throws IOException {
        new HangingText(style, out).write(before, text);
    }
}
