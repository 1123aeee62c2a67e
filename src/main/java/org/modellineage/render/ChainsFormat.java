package org.modellineage.render;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.report.Answer;
import org.modellineage.report.Chain;
import org.modellineage.report.Chains;
import org.modellineage.text.HarmlessText;

/**
 * Answers first whether one entity is in another, in a line for each channel, and under each that is answered yes writes
 * the best chains, step by step with the numbers of the sources that say so; then the sources, and how many chains more
 * there are.
 */
final class ChainsFormat {

    private static final int VERDICT_COLUMNS = 10;
    private static final String INDENT = "  ";

    private final Style style;
    private final Appendable out;
    private final HangingText text;
    private final References references = new References();
    private final List<String> more = new ArrayList<>();

    ChainsFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
        this.text = new HangingText(style, out);
    }

    void write(Answer answer) throws IOException {
        if (answer.parameters().size() < 2) {
            throw new RenderException("report " + HarmlessText.of(answer.report())
                    + ": a view of paths needs two parameters that are entities; found "
                    + Wording.counted(answer.parameters().size(), "parameter"));
        }
        Edge.requireColumns(answer);
        Chains chains = Chains.of(answer);
        writeQuestion(answer, chains.reversed());
        boolean told = false;
        boolean apart = true;
        for (Channel channel : Channel.values()) {
            List<Edge> denials = denials(answer, channel);
            boolean known = chains.count(channel).signum() > 0 || !denials.isEmpty();
            if (isMain(answer, channel) || (known && (!told || channel == Channel.UNKNOWN))) {
                List<Chain> best = chains.best(channel, style.chains() == 0 ? Integer.MAX_VALUE : style.chains());
                out.append(apart || !best.isEmpty() ? "\n" : "");
                writeVerdict(chains, channel, denials);
                for (Chain chain : best) {
                    out.append('\n');
                    write(chain);
                }
                apart = !best.isEmpty();
                told |= known;
                addLeft(chains, channel, best, "");
            } else if (known) {
                addLeft(chains, channel, List.of(), " (--channel " + channel.word() + ")");
            }
        }
        out.append('\n');
        references.write(style, out);
        if (!more.isEmpty()) {
            out.append('\n');
            new InkedText()
                    .add("More chains: " + String.join(", ", more) + "; --limit N shows N of each.")
                    .writeLines(style, out);
        }
    }

    private void writeQuestion(Answer answer, boolean reversed) throws IOException {
        List<Object> ends = new ArrayList<>(answer.parameters().values());
        new InkedText()
                .add(reversed ? "The other way round: is " : "Is ")
                .add(name(answer, ends.get(reversed ? 0 : 1)), Ink.STRONG)
                .add(" in ")
                .add(name(answer, ends.get(reversed ? 1 : 0)), Ink.STRONG)
                .add("?")
                .writeLines(style, out);
    }

    /** The name of what was asked for; an organization or a series that is no step's end goes by its id. */
    private static String name(Answer answer, Object id) {
        for (Map<String, Object> row : answer.rows()) {
            for (String end : List.of("from", "to")) {
                if (id.equals(row.get(end))) {
                    return Node.of(row, end).name();
                }
            }
        }
        return HarmlessText.of(String.valueOf(id));
    }

    /** What was asked for, or else weights and outputs; the others are told when there is nothing to tell of those. */
    private static boolean isMain(Answer answer, Channel channel) {
        if (answer.parameters().get("channel") instanceof Collection<?> asked && !asked.isEmpty()) {
            return asked.contains(channel.word());
        }
        return channel == Channel.WEIGHTS || channel == Channel.OUTPUTS;
    }

    private static List<Edge> denials(Answer answer, Channel channel) {
        return answer.rows().stream()
                .filter(row -> Chain.denied(row) && channel.word().equals(row.get("channel")))
                .map(Edge::of)
                .toList();
    }

    private void writeVerdict(Chains chains, Channel channel, List<Edge> denials) throws IOException {
        BigInteger count = chains.count(channel);
        Status status = chains.status(channel).orElse(Status.DENIED);
        InkedText sentence = new InkedText();
        if (count.signum() > 0) {
            sentence.add(atLeast(chains) + counted(count, "chain"));
            sentence.add(channel == Channel.UNKNOWN ? " with a step of which no source says what it passes on" : "");
        }
        for (Edge denial : denials) {
            sentence.add(sentence.isEmpty() ? "" : "; ").add(denied(denial, channel));
        }
        if (sentence.isEmpty()) {
            sentence.add("no source says so");
        }
        InkedText line = new InkedText()
                .add(channel.word(), Ink.ofChannel(channel.word()))
                .padTo(TreeLine.CHANNEL_COLUMNS)
                .add(verdict(channel, status), Ink.STRONG)
                .padTo(TreeLine.CHANNEL_COLUMNS + VERDICT_COLUMNS);
        text.write("", line.add(sentence));
    }

    private static String verdict(Channel channel, Status status) {
        return switch (status) {
            case ASSERTED -> channel == Channel.UNKNOWN ? "PERHAPS" : "YES";
            case DISPUTED -> "DISPUTED";
            case ALLEGED -> "ALLEGED";
            case DENIED, RETRACTED -> "NO";
        };
    }

    /** "2 sources deny it [1] [2]; its weights come from Z". */
    private String denied(Edge denial, Channel channel) {
        Map<String, Object> row = denial.row();
        References.Marks marks = references.denying(row);
        boolean whole =
                Boolean.TRUE.equals(row.get("arrives")) && Long.valueOf(1).equals(row.get("depth"));
        String denied = Wording.counted(marks.sources(), "source") + (marks.sources() == 1 ? " denies " : " deny ")
                + (whole
                        ? "it"
                        : "the step from " + denial.from().name() + " to "
                                + denial.to().name())
                + " " + marks.text();
        if (row.get("instead") instanceof List<?> others && !others.isEmpty()) {
            String owner = whole ? "its" : denial.from().name() + "'s";
            denied += "; " + owner
                    + (switch (channel) {
                        case WEIGHTS -> " weights come from ";
                        case OUTPUTS -> " teachers are ";
                        case DATA -> " data are ";
                        case DESIGN -> " design comes from ";
                        case UNKNOWN -> " origins are ";
                    })
                    + CellText.of("instead", others);
        }
        return denied;
    }

    private void addLeft(Chains chains, Channel channel, List<Chain> shown, String how) {
        long counted = shown.stream()
                .filter(chain -> chain.hops().stream().noneMatch(Chain::summary))
                .count();
        BigInteger left = chains.count(channel).subtract(BigInteger.valueOf(counted));
        if (left.signum() > 0) {
            more.add(atLeast(chains) + Amounts.grouped(left.toString()) + " by " + channel.word() + how);
        }
    }

    private void write(Chain chain) throws IOException {
        OptionalInt weakest = chain.weakestHop();
        text.write(INDENT, Node.of(chain.hops().get(0), "from").introduced());
        for (int i = 0; i < chain.hops().size(); i++) {
            Edge edge = Edge.of(chain.hops().get(i));
            InkedText step =
                    new InkedText().add(edge.phrase() + " ").add(edge.to().introduced());
            Step.addManner(step, edge);
            Step.addDoubt(step, edge);
            if (weakest.isPresent() && weakest.getAsInt() == i) {
                boolean doubtful = !edge.status().equals("asserted");
                step.add(doubtful ? " · the weakest step" : " · the weakest step: fewest sources", Ink.DOUBT);
            }
            String marks = references.saying(edge.row()).text();
            text.write(INDENT + "← ", step.add(marks.isEmpty() ? "" : "  " + marks, Ink.FAINT));
        }
    }

    private static String atLeast(Chains chains) {
        return chains.countIsExact() ? "" : "at least ";
    }

    private static String counted(BigInteger count, String thing) {
        return Amounts.grouped(count.toString()) + " " + thing + (count.equals(BigInteger.ONE) ? "" : "s");
    }
}
