package org.modellineage.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of edges as a graph of numbered nodes; edges keep the order of the rows. */
final class EdgeGraph {

    /** A row as an edge between two nodes. */
    record Edge(int from, int to, Map<String, Object> row) {}

    /** The distance of a node from which the goal is out of reach. */
    static final int UNREACHABLE = Integer.MAX_VALUE;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Edge>> leaving = new ArrayList<>();
    private final List<List<Edge>> arriving = new ArrayList<>();

    EdgeGraph(List<Map<String, Object>> rows) {
        for (Map<String, Object> row : rows) {
            Edge edge = new Edge(number(row.get("from")), number(row.get("to")), row);
            leaving.get(edge.from).add(edge);
            arriving.get(edge.to).add(edge);
        }
    }

    /** The number of an entity; one that no row mentions is a node without edges. */
    int number(@Nullable Object id) {
        return numbers.computeIfAbsent(String.valueOf(id), unseen -> {
            leaving.add(new ArrayList<>());
            arriving.add(new ArrayList<>());
            return leaving.size() - 1;
        });
    }

    int size() {
        return leaving.size();
    }

    List<Edge> leaving(int node) {
        return leaving.get(node);
    }

    /** The fewest steps from each node to the goal. */
    int[] distancesTo(int goal) {
        int[] distances = new int[size()];
        Arrays.fill(distances, UNREACHABLE);
        distances[goal] = 0;
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(goal));
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

    /** The nodes so that every edge leads to a later one; shorter than the graph when a cycle keeps some out. */
    List<Integer> topologicalOrder() {
        int[] waiting = new int[size()];
        ArrayDeque<Integer> ready = new ArrayDeque<>();
        for (int node = 0; node < size(); node++) {
            waiting[node] = arriving.get(node).size();
            if (waiting[node] == 0) {
                ready.add(node);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int node = ready.remove();
            order.add(node);
            for (Edge edge : leaving.get(node)) {
                if (--waiting[edge.to] == 0) {
                    ready.add(edge.to);
                }
            }
        }
        return order;
    }
}
