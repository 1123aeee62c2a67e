package org.modellineage.render.statement;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.modellineage.render.content.Finding;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.Wording;

/**
 * Writes findings under the rules that they break, and what to do once for all that are mended in the same way. A brief answer
 * has the first findings of each rule and counts the others.
 */
public final class FindingsFormat {

    private static final int MOST_OF_RULE = 10;
    private static final String INDENT = "  ";
    private static final String MEND = "  Mend: ";

    private final Style style;
    private final Appendable out;

    public FindingsFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    /** Writes findings; those of one rule follow each other. */
    public void write(List<Finding> findings) throws IOException {
        Map<String, Long> sizes =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        int most = style.brief() ? MOST_OF_RULE : Integer.MAX_VALUE;
        int ofRule = 0;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            long size = sizes.getOrDefault(finding.rule(), 0L);
            if (i == 0 || !finding.rule().equals(findings.get(i - 1).rule())) {
                out.append(i == 0 ? "" : "\n");
                writeHeading(finding, size);
                ofRule = 0;
            }
            ofRule++;
            if (ofRule > most) {
                continue;
            }
            new HangingText(style, out).write(INDENT, line(finding));
            boolean last = ofRule == size || ofRule == most;
            if (last || !finding.mend().equals(findings.get(i + 1).mend())) {
                new HangingText(style, out).write(MEND, new InkedText().add(Wording.sentence(finding.mend())));
            }
            if (last && ofRule < size) {
                String more = INDENT + "... " + Amounts.grouped(size - ofRule) + " more (--all)";
                new InkedText().add(more, Ink.FAINT).writeLines(style, out);
            }
        }
    }

    private void writeHeading(Finding finding, long size) throws IOException {
        new InkedText()
                .add(finding.rule(), Ink.STRONG)
                .add(" · " + Wording.counted(size, finding.severity()), Ink.FAINT)
                .writeLines(style, out);
    }

    private static InkedText line(Finding finding) {
        InkedText text = new InkedText().add(finding.about(), Ink.STRONG).add(": " + finding.text());
        return finding.evidence().isEmpty() ? text : text.add("  [" + finding.evidence() + "]", Ink.FAINT);
    }
}
