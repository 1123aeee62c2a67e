package org.modellineage.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.modellineage.report.EdgeGraph.Edge;

/**
 * The chains through the rows of an answer with {@link View#PATHS}: the shortest are listed, all are counted. Two edges
 * between the same two entities make two chains. No chain passes an entity twice.
 */
public final class Chains {

    private final EdgeGraph graph;
    private final int start;
    private final int goal;
    private final int[] distances;
    private final boolean reversed;
    private final List<Integer> order;
    private final boolean cyclic;

    private Chains(EdgeGraph graph, int start, int goal, boolean reversed) {
        this.graph = graph;
        this.start = start;
        this.goal = goal;
        this.reversed = reversed;
        this.distances = graph.distancesTo(goal);
        List<Integer> sorted = graph.topologicalOrder();
        this.cyclic = sorted.size() < graph.size();
        this.order = cyclic ? byDistance() : sorted;
    }

    /** The chains between the first two parameters of an answer, in whichever direction the edges lead. */
    public static Chains of(Answer answer) {
        Iterator<Object> ends = answer.parameters().values().iterator();
        EdgeGraph graph = new EdgeGraph(answer.rows());
        int first = graph.number(ends.next());
        int second = graph.number(ends.next());
        Chains chains = new Chains(graph, first, second, false);
        return chains.isEmpty() ? new Chains(graph, second, first, true) : chains;
    }

    /** Whether nothing joins the two. */
    public boolean isEmpty() {
        return start == goal || distances[start] == EdgeGraph.UNREACHABLE;
    }

    /** Whether the second entity came from the first, and not the first from the second. */
    public boolean reversed() {
        return reversed && !isEmpty();
    }

    /** The shortest chains, the shortest first; equally short ones in the order of their rows. */
    public List<Chain> shortest(int most) {
        List<Chain> found = new ArrayList<>();
        PriorityQueue<Way> open = new PriorityQueue<>(Way.ORDER);
        if (!isEmpty()) {
            open.add(new Way(start, 0, distances[start], 0, null, null));
        }
        int sequence = 0;
        while (!open.isEmpty() && found.size() < most) {
            Way way = open.remove();
            if (way.node == goal) {
                found.add(way.chain());
                continue;
            }
            for (Edge edge : graph.leaving(way.node)) {
                int left = distances[edge.to()];
                if (left != EdgeGraph.UNREACHABLE && !(cyclic && way.passes(edge.to()))) {
                    int length = way.length + 1;
                    open.add(new Way(edge.to(), length, length + left, ++sequence, edge, way));
                }
            }
        }
        return found;
    }

    /** How many chains there are; see {@link #countIsExact()}. */
    public BigInteger count() {
        if (isEmpty()) {
            return BigInteger.ZERO;
        }
        int[] places = new int[graph.size()];
        for (int i = 0; i < order.size(); i++) {
            places[order.get(i)] = i;
        }
        BigInteger[] ways = new BigInteger[graph.size()];
        Arrays.fill(ways, BigInteger.ZERO);
        ways[start] = BigInteger.ONE;
        for (int node : order) {
            if (node == goal) {
                break;
            }
            for (Edge edge : graph.leaving(node)) {
                if (places[edge.to()] > places[node]) {
                    ways[edge.to()] = ways[edge.to()].add(ways[node]);
                }
            }
        }
        return ways[goal];
    }

    /**
     * False when the rows hold a cycle. Counting exactly is out of reach then, so the count leaves out chains with a
     * step that leads away from the goal: there are at least as many.
     */
    public boolean countIsExact() {
        return !cyclic;
    }

    private List<Integer> byDistance() {
        return IntStream.range(0, graph.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> distances[node])
                        .thenComparing(node -> node)
                        .reversed())
                .toList();
    }

    /**
     * A chain's beginning. Of equally promising ones the longest goes first, so that a chain is finished before others
     * of its length are begun: without that, a ladder of layers would be searched in its whole breadth.
     */
    private record Way(
            int node,
            int length,
            int promisedLength,
            int sequence,
            @Nullable Edge edge,
            @Nullable Way before) {

        static final Comparator<Way> ORDER = Comparator.comparingInt(Way::promisedLength)
                .thenComparing(Comparator.comparingInt(Way::length).reversed())
                .thenComparingInt(Way::sequence);

        boolean passes(int other) {
            for (Way way = this; way != null; way = way.before) {
                if (way.node == other) {
                    return true;
                }
            }
            return false;
        }

        Chain chain() {
            List<Map<String, Object>> hops = new ArrayList<>();
            for (Way way = this; way != null && way.edge != null; way = way.before) {
                hops.add(0, way.edge.row());
            }
            return new Chain(hops);
        }
    }
}
