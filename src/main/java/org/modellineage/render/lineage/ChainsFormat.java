package org.modellineage.render.lineage;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.render.content.Edge;
import org.modellineage.render.content.EdgeEnd;
import org.modellineage.render.content.Edges;
import org.modellineage.render.content.StepWords;
import org.modellineage.render.statement.References;
import org.modellineage.render.terminal.HangingText;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.Wording;
import org.modellineage.report.Chain;
import org.modellineage.report.Chains;
import org.modellineage.text.TerminalText;

/**
 * Answers first whether one entity is in another, in a line for each channel, and under each that is answered yes writes
 * the best chains, step by step with the numbers of the sources that say so; then the sources, and how many chains more
 * there are.
 */
public final class ChainsFormat {

    private static final int VERDICT_COLUMNS = 10;
    private static final String INDENT = "  ";

    private final Style style;
    private final Appendable out;
    private final HangingText text;
    private final References references = new References();
    private final List<String> more = new ArrayList<>();

    public ChainsFormat(Style style, Appendable out) {
        this.style = style;
        this.out = out;
        this.text = new HangingText(style, out);
    }

    public void write(Edges edges) throws IOException {
        Chains chains = edges.chains();
        writeQuestion(edges, chains.reversed());
        boolean told = false;
        boolean apart = true;
        for (Channel channel : Channel.values()) {
            List<Edge> denials = denials(edges, channel);
            boolean known = chains.count(channel).signum() > 0 || !denials.isEmpty();
            if (isMain(edges, channel) || (known && (!told || channel == Channel.UNKNOWN))) {
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

    private void writeQuestion(Edges edges, boolean reversed) throws IOException {
        List<Object> ends = edges.asked();
        new InkedText()
                .add(reversed ? "The other way round: is " : "Is ")
                .add(name(edges, ends.get(reversed ? 0 : 1)), Ink.STRONG)
                .add(" in ")
                .add(name(edges, ends.get(reversed ? 1 : 0)), Ink.STRONG)
                .add("?")
                .writeLines(style, out);
    }

    /** The name of what was asked for; an organization or a series that is no step's end goes by its id. */
    private static String name(Edges edges, Object id) {
        return edges.all().stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .filter(node -> node.id().equals(id))
                .map(EdgeEnd::name)
                .findFirst()
                .orElseGet(() -> TerminalText.of(String.valueOf(id)));
    }

    /** What was asked for, or else weights and outputs; the others are told when there is nothing to tell of those. */
    private static boolean isMain(Edges edges, Channel channel) {
        return edges.areNarrowed()
                ? edges.areNarrowedTo(channel)
                : channel == Channel.WEIGHTS || channel == Channel.OUTPUTS;
    }

    private static List<Edge> denials(Edges edges, Channel channel) {
        return edges.all().stream()
                .filter(edge -> edge.isDenied() && edge.channel().equals(channel.word()))
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
        References.Marks marks = references.denying(denial.attributions());
        boolean whole = denial.denial().whole();
        String denied = Wording.counted(marks.sources(), "source") + (marks.sources() == 1 ? " denies " : " deny ")
                + (whole
                        ? "it"
                        : "the step from " + denial.from().name() + " to "
                                + denial.to().name())
                + " " + marks.text();
        List<String> instead = denial.denial().instead();
        if (!instead.isEmpty()) {
            String owner = whole ? "its" : denial.from().name() + "'s";
            denied += "; " + owner
                    + (switch (channel) {
                        case WEIGHTS -> " weights come from ";
                        case OUTPUTS -> " teachers are ";
                        case DATA -> " data are ";
                        case DESIGN -> " design comes from ";
                        case UNKNOWN -> " origins are ";
                    })
                    + String.join(", ", instead);
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
        List<Edge> steps = Edges.of(chain);
        OptionalInt weakest = chain.weakestHop();
        text.write(INDENT, steps.get(0).from().introduced());
        for (int i = 0; i < steps.size(); i++) {
            Edge edge = steps.get(i);
            StepWords words = new StepWords(edge);
            InkedText step =
                    new InkedText().add(edge.phrase() + " ").add(edge.to().introduced());
            words.addManner(step);
            words.addDoubt(step);
            if (weakest.isPresent() && weakest.getAsInt() == i) {
                step.add(edge.isAsserted() ? " · the weakest step: fewest sources" : " · the weakest step", Ink.DOUBT);
            }
            String marks = references.saying(edge.attributions()).text();
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
