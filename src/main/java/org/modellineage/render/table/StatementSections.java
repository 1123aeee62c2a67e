package org.modellineage.render.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.render.content.StatementLine;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;

/**
 * Writes statements under headings, each as one line of text: of whom, what, how sure, and who says so. A brief answer has
 * the first statements under each heading and counts the others.
 */
public final class StatementSections {

    private static final int LEAST_OF_SECTION = 3;
    private static final int MOST_OF_ALL = 40;
    private static final String INDENT = "  ";

    private final Style style;
    private final Appendable out;

    public StatementSections(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    /** Writes statements; those of one section follow each other. */
    public void write(List<StatementLine> statements) throws IOException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        statements.forEach(statement -> sizes.merge(statement.section(), 1, Integer::sum));
        int most = style.brief() && statements.size() > MOST_OF_ALL
                ? Math.max(LEAST_OF_SECTION, MOST_OF_ALL / sizes.size())
                : Integer.MAX_VALUE;
        String open = null;
        int written = 0;
        for (StatementLine statement : statements) {
            String heading = statement.section();
            int size = sizes.getOrDefault(heading, 0);
            if (!heading.equals(open)) {
                out.append(open == null ? "" : "\n");
                new InkedText()
                        .add(heading, Ink.STRONG)
                        .add(size > 1 ? " · " + Amounts.grouped(size) : "", Ink.FAINT)
                        .writeLines(style, out);
                open = heading;
                written = 0;
            }
            if (written < most) {
                new HangingText(style, out).write(INDENT, line(statement));
            } else if (written == most) {
                new InkedText()
                        .add(INDENT + "... " + Amounts.grouped(size - written) + " more (--all)", Ink.FAINT)
                        .writeLines(style, out);
            }
            written++;
        }
    }

    private static InkedText line(StatementLine statement) {
        InkedText text = new InkedText()
                .add(statement.before().isEmpty() ? "" : statement.before() + " ")
                .add(statement.value(), Ink.STRONG);
        if (!statement.status().isEmpty()) {
            text.add(" · ").add(statement.status(), Ink.ofStatus(statement.status()));
        }
        statement.remarks().forEach(remark -> text.add(" · " + remark));
        return statement.speakers().isEmpty()
                ? text
                : text.add("  [" + String.join("; ", statement.speakers()) + "]", Ink.FAINT);
    }
}
