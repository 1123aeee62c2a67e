package org.modellineage.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one step of a chain: who came from whom, how, and under it who says so and where. */
final class ChainHop {

    private final Style style;
    private final Appendable out;
    private final String indent;
    private final int digits;

    /**
     * Prepares for the steps of a chain.
     *
     * @param digits of the highest step's number
     */
    ChainHop(Style style, Appendable out, int digits) {
        this.style = style;
        this.out = out;
        this.digits = digits;
        this.indent = " ".repeat(digits + 3);
    }

    /**
     * Writes a step.
     *
     * @param weakest whether it bears least in its chain
     * @param before where its sources were written already
     */
    void write(int number, Edge edge, boolean weakest, @Nullable String before) throws IOException {
        String label = Integer.toString(number);
        InkedText step = new InkedText()
                .add(edge.from().name(), Ink.STRONG)
                .add(" ─ " + edge.phrase() + " → ")
                .add(edge.to().introduced());
        write("  " + " ".repeat(digits - label.length()) + label + " ", step);
        InkedText manner = new InkedText();
        if (edge.channel() != null) {
            manner.add(edge.channel(), Ink.ofChannel(edge.channel()));
        }
        Step.addManner(manner, edge);
        Step.addDoubt(manner, edge);
        if (weakest) {
            boolean doubtful = !edge.status().equals("asserted");
            manner.add(manner.isEmpty() ? "" : " · ")
                    .add(doubtful ? "the weakest step" : "the weakest step: it has the fewest sources", Ink.DOUBT);
        }
        if (!manner.isEmpty()) {
            write(indent, manner);
        }
        if (before == null) {
            writeSources(edge.row());
        } else {
            write(indent, new InkedText().add("sources: see " + before, Ink.FAINT));
        }
    }

    private void writeSources(Map<String, Object> row) throws IOException {
        if (row.get("evidence") instanceof List<?> evidence && !evidence.isEmpty()) {
            for (Object claim : evidence) {
                if (claim instanceof Map<?, ?> said) {
                    write(indent + "- ", new InkedText().add(source(said)));
                }
            }
        } else if (row.get("sources") instanceof List<?> sources && !sources.isEmpty()) {
            write(indent + "- ", new InkedText().add(CellText.of("sources", sources)));
        }
    }

    private static String source(Map<?, ?> said) {
        Object name = said.get("name") == null ? said.get("source") : said.get("name");
        StringBuilder source = new StringBuilder(CellText.of("source", name));
        Object status = said.get("status");
        if (status != null && !status.equals("asserted")) {
            source.append(" (").append(CellText.of("status", status)).append(')');
        }
        String locators = CellText.of("locators", said.get("locators"));
        return locators.isEmpty()
                ? source.toString()
                : source.append(", ").append(locators).toString();
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
