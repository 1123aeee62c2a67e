package org.modellineage.render.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.render.content.Edge;
import org.modellineage.render.content.EdgeEnd;

/** The edges of a graph by the node they are reached from in one direction; an edge is given out once. */
final class StepsByNode {

    private final boolean upstream;
    private final Map<String, List<Edge>> steps = new HashMap<>();

    /**
     * Sorts edges by node.
     *
     * @param upstream true to go from children to what they came from, false for the way back
     */
    StepsByNode(List<Edge> edges, boolean upstream) {
        this.upstream = upstream;
        for (Edge edge : edges) {
            steps.computeIfAbsent(edge.end(!upstream).id(), id -> new ArrayList<>(4))
                    .add(edge);
        }
    }

    boolean upstream() {
        return upstream;
    }

    /** Whether steps of a node are left. */
    boolean has(EdgeEnd node) {
        return steps.containsKey(node.id());
    }

    /** Gives out a node's steps, in the order in which they are read. */
    List<Edge> take(EdgeEnd node) {
        List<Edge> taken = steps.remove(node.id());
        if (taken == null) {
            return List.of();
        }
        taken.sort(upstream ? Edge.UPSTREAM : Edge.DOWNSTREAM);
        return taken;
    }

    /** Whether an edge has not been given out. */
    boolean left(Edge edge) {
        return steps.containsKey(edge.end(!upstream).id());
    }
}
