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
 * The chains through the rows of an answer with {@link View#PATHS}: the best are listed, all are counted, each once. Two
 * edges between the same two entities make two chains. Denied steps are part of none. A chain passes on what the
 * narrowest of its steps does: weights when all do, outputs when one of them does no more, and so on in the order of
 * {@link Channel}.
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
     * The chains between the first two parameters of an answer, in whichever direction the edges lead. Rows tell by
     * {@code depth} and {@code arrives} where chains begin and end, or else those parameters do.
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

    /** Whether nothing joins the two. */
    public boolean isEmpty() {
        return channels().isEmpty();
    }

    /** Whether the second entity came from the first, and not the first from the second. */
    public boolean reversed() {
        return reversed && !isEmpty();
    }

    /** What chains pass on, in order. */
    public List<Channel> channels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> count(channel).signum() > 0)
                .toList();
    }

    /** How many chains pass something on, without those with a step that sums up a longer way. */
    public BigInteger count(Channel channel) {
        return counts[EdgeGraph.place(channel)];
    }

    /**
     * False when the rows hold a cycle. Counting exactly is out of reach then, so chains are left out that lead away
     * from the goal within a cycle: there are at least as many.
     */
    public boolean countIsExact() {
        return !graph.cyclic();
    }

    /**
     * The best chains that pass something on: the strongest first, of equally strong ones the shortest, and equally
     * short ones in the order of their rows. Those with a step that sums up a longer way come last.
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

    /** The status of the strongest chain that passes something on. */
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

    /** A search for chains with a step of one channel and one of one doubt, and none beyond either. */
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
            PriorityQueue<Way> open = new PriorityQueue<>(Way.ORDER);
            int sequence = 0;
            for (int start : starts) {
                if (distances[start][BOTH] != UNREACHABLE) {
                    open.add(new Way(start, BOTH, 0, distances[start][BOTH], sequence++, null, null));
                }
            }
            while (!open.isEmpty() && found.size() < most) {
                Way way = open.remove();
                if (goals.contains(way.node)) {
                    found.add(way.chain());
                    continue;
                }
                for (Edge edge : graph.leaving(way.node)) {
                    int needed = way.needed & ~has(edge);
                    int left = distances[edge.to()][needed];
                    if (allowed(edge) && left != UNREACHABLE) {
                        int length = way.length + 1;
                        open.add(new Way(edge.to(), needed, length, length + left, sequence++, edge, way));
                    }
                }
            }
        }

        /** The fewest steps from each node to a goal, for each set of what is still needed. */
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
     * A chain's beginning. Of equally promising ones the longest goes first, so that a chain is finished before others
     * of its length are begun: without that, a ladder of layers would be searched in its whole breadth.
     */
    private record Way(
            int node,
            int needed,
            int length,
            int promisedLength,
            int sequence,
            @Nullable Edge edge,
            @Nullable Way before) {

        static final Comparator<Way> ORDER = Comparator.comparingInt(Way::promisedLength)
                .thenComparing(Comparator.comparingInt(Way::length).reversed())
                .thenComparingInt(Way::sequence);

        Chain chain() {
            List<Map<String, Object>> hops = new ArrayList<>();
            for (Way way = this; way != null && way.edge != null; way = way.before) {
                hops.add(0, way.edge.row());
            }
            return new Chain(hops);
        }
    }
}
