package org.modellineage.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.modellineage.model.Channel;
import org.modellineage.model.Status;

/**
 * Rows of edges as an acyclic graph of numbered nodes: among nodes on a common cycle, it keeps only the edges that lead
 * towards the goals. Edges keep the order of the rows.
 */
final class EdgeGraph {

    /**
     * A row as an edge between two nodes.
     *
     * @param channel the position of its channel in the order of {@link Channel}
     * @param doubt the position of its status in the order of {@link Status}; summaries of longer paths come after all others
     */
    record Edge(int from, int to, int channel, int doubt, Map<String, Object> row) {}

    private static final List<String> CHANNELS =
            Arrays.stream(Channel.values()).map(Channel::word).toList();

    private static final List<Status> STATUSES = List.of(Status.values());

    private static final int UNREACHABLE = Integer.MAX_VALUE;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Edge>> leaving = new ArrayList<>();
    private List<Integer> order = List.of();
    private boolean cyclic;

    private EdgeGraph() {}

    /** The graph of some rows, with cycles broken for searches from the starts to the goals. */
    static EdgeGraph of(List<Map<String, Object>> rows, Collection<String> starts, Collection<String> goals) {
        EdgeGraph graph = new EdgeGraph();
        starts.forEach(graph::number);
        goals.forEach(graph::number);
        for (Map<String, Object> row : rows) {
            String from = String.valueOf(row.get("from"));
            String to = String.valueOf(row.get("to"));
            if (!goals.contains(from) && !starts.contains(to)) {
                graph.add(graph.number(from), graph.number(to), row);
            }
        }
        graph.breakCycles(goals);
        return graph;
    }

    /** The number of an entity; an entity without rows is a node without edges. */
    int number(@Nullable Object id) {
        return numbers.computeIfAbsent(String.valueOf(id), unseen -> {
            leaving.add(new ArrayList<>());
            return leaving.size() - 1;
        });
    }

    int size() {
        return leaving.size();
    }

    /** The edges that leave a node, each to a node later in the order. */
    List<Edge> leaving(int node) {
        return leaving.get(node);
    }

    /** The nodes in topological order: every edge leads to a later one. */
    List<Integer> order() {
        return order;
    }

    /** Whether edges were left out because they lie on a cycle. */
    boolean cyclic() {
        return cyclic;
    }

    /** The position of a channel in the order of {@link Channel}, as in edges. */
    static int place(Channel channel) {
        return CHANNELS.indexOf(channel.word());
    }

    private void add(int from, int to, Map<String, Object> row) {
        int channel = CHANNELS.indexOf(Objects.requireNonNullElse(row.get("channel"), Channel.UNKNOWN.word()));
        int doubt = STATUSES.indexOf(Chain.status(row)) + (Chain.summary(row) ? STATUSES.size() : 0);
        leaving.get(from).add(new Edge(from, to, channel, doubt, row));
    }

    private void breakCycles(Collection<String> goals) {
        int[] components = new StronglyConnectedComponents(leaving).numbers();
        int[] distances = distancesTo(goals);
        order = IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer node) -> -components[node])
                        .thenComparingInt(node -> -distances[node])
                        .thenComparingInt(node -> node))
                .toList();
        int[] places = new int[size()];
        for (int place = 0; place < order.size(); place++) {
            places[order.get(place)] = place;
        }
        for (List<Edge> edges : leaving) {
            cyclic |= edges.removeIf(edge -> places[edge.to] <= places[edge.from]);
        }
    }

    /** The fewest steps from each node to the nearest of the goals. */
    private int[] distancesTo(Collection<String> goals) {
        List<List<Edge>> arriving = new ArrayList<>();
        leaving.forEach(edges -> arriving.add(new ArrayList<>()));
        leaving.forEach(edges -> edges.forEach(edge -> arriving.get(edge.to).add(edge)));
        int[] distances = new int[size()];
        Arrays.fill(distances, UNREACHABLE);
        ArrayDeque<Integer> next = new ArrayDeque<>();
        for (String goal : goals) {
            distances[number(goal)] = 0;
            next.add(number(goal));
        }
        while (!next.isEmpty()) {
            int node = next.remove();
            for (Edge edge : arriving.get(node)) {
                if (distances[edge.from] == UNREACHABLE) {
                    distances[edge.from] = distances[node] + 1;
                    next.add(edge.from);
                }
            }
        }
        return distances;
    }
}
