package org.modellineage.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.modellineage.report.EdgeGraph.Edge;

/**
 * The strongly connected components of a graph, by Tarjan's algorithm with an explicit stack: nodes on a common cycle are
 * in one component. An edge between two components leads to the one with the lower number.
 */
final class StronglyConnectedComponents {

    private final List<List<Edge>> leaving;
    private final int[] components;
    private final int[] indexes;
    private final int[] lowest;
    private final int[] taken;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Deque<Integer> path = new ArrayDeque<>();
    private int next = 1;
    private int component = 1;

    StronglyConnectedComponents(List<List<Edge>> leaving) {
        this.leaving = leaving;
        this.components = new int[leaving.size()];
        this.indexes = new int[leaving.size()];
        this.lowest = new int[leaving.size()];
        this.taken = new int[leaving.size()];
    }

    /** The number of each node's component. */
    int[] numbers() {
        for (int node = 0; node < leaving.size(); node++) {
            if (indexes[node] == 0) {
                visit(node);
                while (!path.isEmpty()) {
                    proceed(path.peek());
                }
            }
        }
        return components;
    }

    private void visit(int node) {
        indexes[node] = next;
        lowest[node] = next++;
        open.push(node);
        path.push(node);
    }

    private void proceed(int node) {
        while (taken[node] < leaving.get(node).size()) {
            int to = leaving.get(node).get(taken[node]++).to();
            if (indexes[to] == 0) {
                visit(to);
                return;
            }
            if (components[to] == 0) {
                lowest[node] = Math.min(lowest[node], indexes[to]);
            }
        }
        path.pop();
        if (!path.isEmpty()) {
            lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[node]);
        }
        if (lowest[node] == indexes[node]) {
            int member;
            do {
                member = open.pop();
                components[member] = component;
            } while (member != node);
            component++;
        }
    }
}
