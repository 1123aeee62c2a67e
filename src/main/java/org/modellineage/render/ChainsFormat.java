package org.modellineage.render;

import java.io.IOException;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.modellineage.report.Answer;
import org.modellineage.report.Chain;
import org.modellineage.report.Chains;

/**
 * Writes what lies between two entities as chains, the shortest first: each step with what was done and with the sources
 * that say so, the weakest step pointed out, and at the end how many chains there are. The sources of a step are named
 * under the first chain that takes it.
 */
final class ChainsFormat {

    private final Style style;
    private final Appendable out;
    private final IdentityHashMap<Map<String, Object>, String> places = new IdentityHashMap<>();

    ChainsFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    void write(Answer answer) throws IOException {
        if (answer.parameters().size() < 2) {
            throw new RenderException("report " + HarmlessText.of(answer.report())
                    + ": a view of paths needs two parameters that are entities; found "
                    + Wording.counted(answer.parameters().size(), "parameter"));
        }
        Edge.requireColumns(answer);
        Chains chains = Chains.of(answer);
        List<Chain> shown = chains.shortest(style.chains() == 0 ? Integer.MAX_VALUE : style.chains());
        if (shown.isEmpty()) {
            out.append("No chain leads from one to the other.\n");
            return;
        }
        if (chains.reversed()) {
            writeDirection(shown.get(0));
        }
        for (int i = 0; i < shown.size(); i++) {
            writeChain(i + 1, shown.get(i));
        }
        writeCount(shown.size(), chains);
    }

    private void writeDirection(Chain chain) throws IOException {
        List<Map<String, Object>> hops = chain.hops();
        new InkedText()
                .add("The other way round: ")
                .add(Node.of(hops.get(0), "from").name(), Ink.STRONG)
                .add(" came from ")
                .add(Node.of(hops.get(hops.size() - 1), "to").name(), Ink.STRONG)
                .add(".")
                .writeLines(style, out);
        out.append('\n');
    }

    private void writeChain(int number, Chain chain) throws IOException {
        List<Map<String, Object>> hops = chain.hops();
        new InkedText()
                .add("Chain " + number + ", " + Wording.counted(hops.size(), "step"), Ink.STRONG)
                .writeLines(style, out);
        OptionalInt weakest = chain.weakestHop();
        ChainHop hop = new ChainHop(style, out, Integer.toString(hops.size()).length());
        for (int i = 0; i < hops.size(); i++) {
            Map<String, Object> row = hops.get(i);
            String before = places.putIfAbsent(row, "chain " + number + ", step " + (i + 1));
            hop.write(i + 1, Edge.of(row), weakest.isPresent() && weakest.getAsInt() == i, before);
        }
        out.append('\n');
    }

    private void writeCount(int shown, Chains chains) throws IOException {
        BigInteger count = chains.count();
        boolean all = chains.countIsExact() && count.equals(BigInteger.valueOf(shown));
        String total = Amounts.grouped(count.max(BigInteger.valueOf(shown)).toString());
        InkedText line = new InkedText();
        if (all) {
            line.add(Wording.counted(shown, "chain") + " in all.");
        } else {
            String atLeast = chains.countIsExact() ? "" : "at least ";
            line.add("Shown: " + Amounts.grouped(shown) + " of " + atLeast + total + " chains.");
        }
        line.writeLines(style, out);
    }
}
