package org.modellineage.render.lineage;
import org.modellineage.render.content.Edge;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.CellText;
import org.modellineage.render.text.InkedText;
import org.modellineage.render.text.Ink;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.report.Chain;

/** What happened along an edge, in words: the kind of derivation, then how it was done, how much of it, and how sure it is. */
public final class Step {

    private static final String SEPARATOR = " · ";

    private Step() {}

    /** The step for an overview, without the curator's detail: "teacher · rl (GRPO) · 144,000 samples · alleged". */
    static InkedText inBrief(Edge edge, boolean upstream) {
        InkedText words = new InkedText().add(edge.words(upstream));
        addAmounts(words, edge);
        addWay(words, edge, true);
        addDoubt(words, edge);
        return words;
    }

    /** The step without what lies in between: "teacher · 144,000 samples · alleged". */
    static InkedText inShort(Edge edge, boolean upstream) {
        InkedText words = new InkedText().add(edge.words(upstream));
        addAmounts(words, edge);
        addDoubt(words, edge);
        return words;
    }

    /** What the parent did, how, and how much of it, without the detail and without how sure it is. */
    public static String ofFewWords(Edge edge) {
        InkedText words = new InkedText().add(edge.role() == null ? edge.phrase() : edge.words(false));
        addAmounts(words, edge);
        addWay(words, edge, true);
        return words.plain();
    }

    /** What was done, how, and how much of it, with the detail but without how sure it is. */
    public static String withoutDoubt(Edge edge) {
        InkedText words = new InkedText().add(edge.phrase());
        addManner(words, edge);
        return words.plain();
    }

    /** Adds how sure it is, when there is doubt. */
    static void addDoubt(InkedText words, Edge edge) {
        if (!edge.status().equals("asserted")) {
            remark(words, edge.status(), Ink.ofStatus(edge.status()));
        }
    }

    /** Adds how it was done, how much of it, and what the curator remarks. */
    static void addManner(InkedText words, Edge edge) {
        addAmounts(words, edge);
        remark(words, text(edge.row(), "detail"));
        addWay(words, edge, false);
    }

    /** Adds what is passed in between, of which series it is said, and whether it only sums up a longer way. */
    private static void addWay(InkedText words, Edge edge, boolean brief) {
        Map<String, Object> row = edge.row();
        if (row.get("via") instanceof List<?> between && !between.isEmpty()) {
            remark(words, "via " + (brief ? between(edge, between) : CellText.of("via", between)));
        }
        String series = text(row, "statedOf");
        remark(words, series == null ? null : "said of the " + series);
        remark(words, Chain.summary(row) ? "sums up a longer way" : null);
    }

    /** Weights are only passed on through checkpoints, whose names are long and tell little. */
    private static String between(Edge edge, List<?> between) {
        if (Channel.WEIGHTS.word().equals(edge.channel())) {
            return between.size() == 1
                    ? "an unreleased checkpoint"
                    : Amounts.grouped(between.size()) + " unreleased checkpoints";
        }
        String nearest = CellText.of("via", between.get(between.size() - 1));
        return between.size() == 1 ? nearest : nearest + " and " + Amounts.grouped(between.size() - 1) + " more";
    }

    private static void addAmounts(InkedText words, Edge edge) {
        Map<String, Object> row = edge.row();
        remark(words, how(text(row, "stage"), text(row, "algorithm")));
        amount(words, row, "samples", "sample");
        amount(words, row, "tokens", "token");
        amount(words, row, "epochs", "epoch");
        remark(words, contextLength(row));
        Object share = row.get("sharePercent");
        if (share instanceof Number percent) {
            remark(words, Amounts.of("sharePercent", percent));
        }
        Object via = row.get("viaName") == null ? row.get("via") : row.get("viaName");
        if (via != null && !(via instanceof List<?>)) {
            remark(words, "via " + CellText.of("via", via));
        }
    }

    private static @Nullable String how(@Nullable String stage, @Nullable String algorithm) {
        if (stage == null || algorithm == null) {
            return stage == null ? algorithm : stage;
        }
        return stage + " (" + algorithm + ")";
    }

    private static void amount(InkedText words, Map<String, Object> row, String column, String thing) {
        if (row.get(column) instanceof Number number) {
            String amount = Amounts.of(column, number);
            remark(words, amount + " " + thing + (amount.equals("1") ? "" : "s"));
        }
    }

    private static @Nullable String contextLength(Map<String, Object> row) {
        if (!(row.get("contextLengthTokens") instanceof Number after)) {
            return null;
        }
        String to = Amounts.of("contextLengthTokens", after);
        return row.get("fromContextLengthTokens") instanceof Number before
                ? "context " + Amounts.of("contextLengthTokens", before) + " to " + to + " tokens"
                : "context " + to + " tokens";
    }

    private static void remark(InkedText words, @Nullable String remark) {
        if (remark != null) {
            remark(words, remark, Ink.PLAIN);
        }
    }

    private static void remark(InkedText words, String remark, Ink ink) {
        words.add(words.isEmpty() ? "" : SEPARATOR).add(remark, ink);
    }

    private static @Nullable String text(Map<String, Object> row, String column) {
        String text = CellText.of(column, row.get(column));
        return text.isEmpty() ? null : text;
    }
}
