package org.modellineage.gate.format;

import java.io.IOException;
import java.util.List;
import org.modellineage.gate.GateFinding;
import org.modellineage.gate.Verdict;
import org.modellineage.gate.Verdict.ModelVerdict;
import org.modellineage.gate.policy.Exemption;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Wording;
import org.modellineage.text.TerminalText;

/** Writes a verdict for people: how many models pass, and then what was found of each and what to do about it. */
public final class GateText {

    private static final String INDENT = "  ";
    private static final int MOST_CLAIMS = 3;

    private final Style style;
    private final Appendable out;

    public GateText(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    public void write(Verdict verdict) throws IOException {
        line(new InkedText()
                .add(verdict.headline() + ", by "
                        + TerminalText.of(verdict.policy().file().toString()) + "."));
        for (ModelVerdict model : verdict.models()) {
            write(model);
        }
        out.append('\n');
        line(new InkedText().add("What sources and clauses say, not legal advice.", Ink.FAINT));
    }

    private void write(ModelVerdict model) throws IOException {
        out.append('\n');
        InkedText heading = new InkedText()
                .add(TerminalText.of(model.name()), Ink.STRONG)
                .add(": ")
                .add(model.passes() ? "passes" : "refused", model.passes() ? Ink.STRONG : Ink.DENIAL);
        line(heading.add(counts(model.findings())));
        for (GateFinding finding : model.findings()) {
            write(finding);
        }
    }

    /** ", 2 errors, 1 excepted, 3 notes", without what there is none of. */
    private static String counts(List<GateFinding> findings) {
        long errors = findings.stream().filter(GateFinding::refuses).count();
        long excepted = findings.stream().filter(one -> one.exemption() != null).count();
        long notes = findings.size() - errors - excepted;
        return (errors == 0 ? "" : ", " + Wording.counted(errors, "error"))
                + (excepted == 0 ? "" : ", " + excepted + " excepted")
                + (notes == 0 ? "" : ", " + Wording.counted(notes, "note"));
    }

    private void write(GateFinding finding) throws IOException {
        Exemption exemption = finding.exemption();
        InkedText text = new InkedText()
                .add(
                        exemption == null ? finding.level().word() : "excepted",
                        finding.refuses() ? Ink.DENIAL : Ink.FAINT)
                .add(" ")
                .add(finding.rule().word(), Ink.STRONG)
                .add(": " + TerminalText.of(finding.text()));
        if (!finding.doubt().isEmpty()) {
            text.add(" (").add(finding.doubt(), Ink.DOUBT).add(")");
        }
        if (!finding.claims().isEmpty()) {
            text.add("  [" + TerminalText.of(claims(finding.claims())) + "]", Ink.FAINT);
        }
        HangingText lines = new HangingText(style, out);
        lines.write(INDENT, text);
        if (exemption != null) {
            lines.write(
                    INDENT + "  Until " + exemption.until() + ": ",
                    new InkedText().add(TerminalText.of(exemption.reason())));
        } else if (finding.refuses()) {
            lines.write(INDENT + "  Mend: ", new InkedText().add(Wording.sentence(finding.mend())));
        }
    }

    private static String claims(List<String> claims) {
        int more = claims.size() - MOST_CLAIMS;
        return more > 0
                ? String.join(", ", claims.subList(0, MOST_CLAIMS)) + " and " + more + " more"
                : String.join(", ", claims);
    }

    private void line(InkedText text) throws IOException {
        text.writeLines(style, out);
    }
}
