package org.modellineage.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;
import org.modellineage.report.EdgeGraph.Edge;

/**
 * The chains through the rows of an answer with {@link View#PATHS}: lists the best and counts all, each once. Two edges
 * between the same two entities make two chains, and denied steps belong to none. The channel of a chain is the
 * narrowest of its steps: weights when all steps pass on weights, outputs when one passes on no more than outputs, and
 * so on in the order of {@link Channel}.
 */
public final class Chains {

    private static final int CHANNELS = Channel.values().length;

    private final EdgeGraph graph;
    private final Set<Integer> starts = new LinkedHashSet<>();
    private final Set<Integer> goals = new LinkedHashSet<>();
    private final boolean reversed;
    private final BigInteger[] counts;

    private Chains(List<Map<String, Object>> rows, Set<String> starts, Set<String> goals, boolean reversed) {
        List<Map<String, Object>> standing =
                rows.stream().filter(row -> !Chain.denied(row)).toList();
        this.graph = EdgeGraph.of(standing, starts, goals);
        starts.forEach(id -> this.starts.add(graph.number(id)));
        goals.forEach(id -> this.goals.add(graph.number(id)));
        this.reversed = reversed;
        this.counts = counts(edge -> !Chain.summary(edge.row()));
    }

    /**
     * The chains between the first two parameters of an answer, in whichever direction the edges lead. Chains begin and
     * end where the columns {@code depth} and {@code arrives} say so or, without these columns, at the parameters.
     */
    public static Chains of(Answer answer) {
        if (answer.columns().contains("arrives")) {
            Set<String> starts = new LinkedHashSet<>();
            Set<String> goals = new LinkedHashSet<>();
            boolean reversed = false;
            for (Map<String, Object> row : answer.rows()) {
                if (Long.valueOf(1).equals(row.get("depth"))) {
                    starts.add(String.valueOf(row.get("from")));
                }
                if (Boolean.TRUE.equals(row.get("arrives"))) {
                    goals.add(String.valueOf(row.get("to")));
                }
                reversed |= Boolean.TRUE.equals(row.get("reversed"));
            }
            return new Chains(answer.rows(), starts, goals, reversed);
        }
        Iterator<Object> ends = answer.parameters().values().iterator();
        Set<String> first = Set.of(String.valueOf(ends.next()));
        Set<String> second = Set.of(String.valueOf(ends.next()));
        if (first.equals(second)) {
            return new Chains(List.of(), first, second, false);
        }
        Chains chains = new Chains(answer.rows(), first, second, false);
        return chains.isEmpty() ? new Chains(answer.rows(), second, first, true) : chains;
    }

    /** Whether no chain connects the two. */
    public boolean isEmpty() {
        return channels().isEmpty();
    }

    /** Whether the second entity came from the first, and not the first from the second. */
    public boolean reversed() {
        return reversed && !isEmpty();
    }

    /** The channels of all chains, in order. */
    public List<Channel> channels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> count(channel).signum() > 0)
                .toList();
    }

    /** How many chains have a channel, not counting those with a step that summarizes a longer path. */
    public BigInteger count(Channel channel) {
        return counts[EdgeGraph.place(channel)];
    }

    /**
     * False when the rows contain a cycle. An exact count would take too long then, so the count leaves out chains that
     * lead away from the goal within a cycle: there are at least as many.
     */
    public boolean countIsExact() {
        return !graph.cyclic();
    }

    /**
     * The best chains of a channel: the strongest first, of equally strong ones the shortest, and equally short ones in
     * the order of their rows. Those with a step that summarizes a longer path come last.
     */
    public List<Chain> best(Channel channel, int most) {
        Set<Integer> doubts = new TreeSet<>();
        for (int node = 0; node < graph.size(); node++) {
            graph.leaving(node).forEach(edge -> doubts.add(edge.doubt()));
        }
        List<Chain> found = new ArrayList<>();
        for (int doubt : doubts) {
            if (found.size() < most) {
                new Search(EdgeGraph.place(channel), doubt).find(found, most);
            }
        }
        return found;
    }

    /** The rows of the best chains of each channel. */
    Set<Map<String, Object>> rowsOfBest(int most) {
        Set<Map<String, Object>> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Channel channel : channels()) {
            best(channel, most).forEach(chain -> rows.addAll(chain.hops()));
        }
        return rows;
    }

    /** The status of the strongest chain of a channel. */
    public Optional<Status> status(Channel channel) {
        return best(channel, 1).stream().findFirst().map(Chain::status);
    }

    private BigInteger[] counts(Predicate<Edge> counted) {
        BigInteger[][] ways = new BigInteger[graph.size()][CHANNELS];
        BigInteger[] found = new BigInteger[CHANNELS];
        Arrays.fill(found, BigInteger.ZERO);
        for (BigInteger[] none : ways) {
            Arrays.fill(none, BigInteger.ZERO);
        }
        for (int node : graph.order()) {
            for (Edge edge : graph.leaving(node)) {
                if (counted.test(edge)) {
                    int channel = edge.channel();
                    BigInteger[] onward = ways[edge.to()];
                    if (starts.contains(node)) {
                        onward[channel] = onward[channel].add(BigInteger.ONE);
                    }
                    for (int before = 0; before < CHANNELS; before++) {
                        int after = Math.max(before, channel);
                        onward[after] = onward[after].add(ways[node][before]);
                    }
                }
            }
        }
        for (int goal : goals) {
            for (int channel = 0; channel < CHANNELS; channel++) {
                found[channel] = found[channel].add(ways[goal][channel]);
            }
        }
        return found;
    }

    /** Searches chains that have a step of one channel and a step of one degree of doubt, and none beyond either. */
    private final class Search {

        private static final int UNREACHABLE = Integer.MAX_VALUE;
        private static final int CHANNEL = 1;
        private static final int DOUBT = 2;
        private static final int BOTH = CHANNEL | DOUBT;

        private final int channel;
        private final int doubt;
        private final int[][] distances;

        Search(int channel, int doubt) {
            this.channel = channel;
            this.doubt = doubt;
            this.distances = distances();
        }

        void find(List<Chain> found, int most) {
            PriorityQueue<PartialChain> open = new PriorityQueue<>(PartialChain.ORDER);
            int sequence = 0;
            for (int start : starts) {
                if (distances[start][BOTH] != UNREACHABLE) {
                    open.add(new PartialChain(start, BOTH, 0, distances[start][BOTH], sequence++, null, null));
                }
            }
            while (!open.isEmpty() && found.size() < most) {
                PartialChain partial = open.remove();
                if (goals.contains(partial.node)) {
                    found.add(partial.chain());
                    continue;
                }
                for (Edge edge : graph.leaving(partial.node)) {
                    int needed = partial.needed & ~has(edge);
                    int left = distances[edge.to()][needed];
                    if (allowed(edge) && left != UNREACHABLE) {
                        int length = partial.length + 1;
                        open.add(new PartialChain(edge.to(), needed, length, length + left, sequence++, edge, partial));
                    }
                }
            }
        }

        /** The fewest steps from each node to a goal, for each combination of what the chain still needs. */
        private int[][] distances() {
            int[][] least = new int[graph.size()][BOTH + 1];
            List<Integer> order = graph.order();
            for (int place = order.size() - 1; place >= 0; place--) {
                int node = order.get(place);
                Arrays.fill(least[node], UNREACHABLE);
                if (goals.contains(node)) {
                    least[node][0] = 0;
                }
                for (Edge edge : graph.leaving(node)) {
                    for (int needed = 0; needed <= BOTH && allowed(edge); needed++) {
                        int left = least[edge.to()][needed & ~has(edge)];
                        if (left != UNREACHABLE) {
                            least[node][needed] = Math.min(least[node][needed], left + 1);
                        }
                    }
                }
            }
            return least;
        }

        private boolean allowed(Edge edge) {
            return edge.channel() <= channel && edge.doubt() <= doubt;
        }

        private int has(Edge edge) {
            return (edge.channel() == channel ? CHANNEL : 0) | (edge.doubt() == doubt ? DOUBT : 0);
        }
    }

    /**
     * The beginning of a chain. Of equally promising ones the longest comes first, so that the search finishes one chain
     * before it begins others of the same length; otherwise it would search a ladder of layers in its whole breadth.
     */
    private record PartialChain(
            int node,
            int needed,
            int length,
            int promisedLength,
            int sequence,
            @Nullable Edge edge,
            @Nullable PartialChain before) {

        static final Comparator<PartialChain> ORDER = Comparator.comparingInt(PartialChain::promisedLength)
                .thenComparing(Comparator.comparingInt(PartialChain::length).reversed())
                .thenComparingInt(PartialChain::sequence);

        Chain chain() {
            List<Map<String, Object>> hops = new ArrayList<>();
            for (PartialChain partial = this; partial != null && partial.edge != null; partial = partial.before) {
                hops.add(0, partial.edge.row());
            }
            return new Chain(hops);
        }
    }
}
