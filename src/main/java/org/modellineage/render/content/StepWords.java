package org.modellineage.render.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.render.content.Edge.Manner;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.value.Amounts;

/** What happened along an edge, in words: the kind of derivation, then how it was done, how much of it, and how sure it is. */
public final class StepWords {

    private final Edge edge;
    private final Manner manner;

    public StepWords(Edge edge) {
        this.edge = edge;
        this.manner = edge.manner();
    }

    /** The step for an overview, without the curator's detail: "teacher · rl (GRPO) · 144,000 samples · alleged". */
    public InkedText inBrief(boolean upstream) {
        InkedText words = new InkedText().add(edge.words(upstream));
        addAmounts(words);
        addWay(words, true);
        addDoubt(words);
        return words;
    }

    /** The step without what lies in between: "teacher · 144,000 samples · alleged". */
    public InkedText inShort(boolean upstream) {
        InkedText words = new InkedText().add(edge.words(upstream));
        addAmounts(words);
        addDoubt(words);
        return words;
    }

    /** What the parent did, how, and how much of it, without the detail and without how sure it is. */
    public String inFewWords() {
        InkedText words = new InkedText().add(edge.role() == null ? edge.phrase() : edge.words(false));
        addAmounts(words);
        addWay(words, true);
        return words.plain();
    }

    /** What was done, how, and how much of it, with the detail but without how sure it is. */
    public String withoutDoubt() {
        InkedText words = new InkedText().add(edge.phrase());
        addManner(words);
        return words.plain();
    }

    /** Adds how sure it is, when there is doubt. */
    public void addDoubt(InkedText words) {
        if (!edge.isAsserted()) {
            remark(words, edge.status(), Ink.ofStatus(edge.status()));
        }
    }

    /** Adds how it was done, how much of it, and what the curator remarks. */
    public void addManner(InkedText words) {
        addAmounts(words);
        remark(words, manner.detail());
        addWay(words, false);
    }

    /** Adds what it was passed on through, of which series it is said, and whether it only sums up a longer way. */
    private void addWay(InkedText words, boolean brief) {
        if (!manner.between().isEmpty()) {
            remark(words, "via " + (brief ? nearest() : String.join(", ", manner.between())));
        }
        remark(words, manner.statedOf().isEmpty() ? "" : "said of the " + manner.statedOf());
        remark(words, manner.summary() ? "sums up a longer way" : "");
    }

    /** Weights are only passed on through checkpoints, whose names are long and tell little. */
    private String nearest() {
        List<String> between = manner.between();
        if (edge.channel().equals(Channel.WEIGHTS.word())) {
            return between.size() == 1
                    ? "an unreleased checkpoint"
                    : Amounts.grouped(between.size()) + " unreleased checkpoints";
        }
        String nearest = between.get(between.size() - 1);
        return between.size() == 1 ? nearest : nearest + " and " + Amounts.grouped(between.size() - 1) + " more";
    }

    private void addAmounts(InkedText words) {
        remark(words, how());
        amount(words, "samples", manner.samples(), "sample");
        amount(words, "tokens", manner.tokens(), "token");
        amount(words, "epochs", manner.epochs(), "epoch");
        remark(words, contextLength());
        Number share = manner.sharePercent();
        remark(words, share == null ? "" : Amounts.of("sharePercent", share));
        remark(words, manner.via().isEmpty() ? "" : "via " + manner.via());
    }

    private String how() {
        if (manner.stage().isEmpty() || manner.algorithm().isEmpty()) {
            return manner.stage() + manner.algorithm();
        }
        return manner.stage() + " (" + manner.algorithm() + ")";
    }

    private static void amount(InkedText words, String column, @Nullable Number number, String thing) {
        if (number != null) {
            String amount = Amounts.of(column, number);
            remark(words, amount + " " + thing + (amount.equals("1") ? "" : "s"));
        }
    }

    private String contextLength() {
        Number after = manner.contextLengthTokens();
        Number before = manner.fromContextLengthTokens();
        if (after == null) {
            return "";
        }
        String to = Amounts.of("contextLengthTokens", after);
        return before == null
                ? "context " + to + " tokens"
                : "context " + Amounts.of("contextLengthTokens", before) + " to " + to + " tokens";
    }

    private static void remark(InkedText words, String remark) {
        if (!remark.isEmpty()) {
            remark(words, remark, Ink.PLAIN);
        }
    }

    private static void remark(InkedText words, String remark, Ink ink) {
        words.add(words.isEmpty() ? "" : " · ").add(remark, ink);
    }
}
