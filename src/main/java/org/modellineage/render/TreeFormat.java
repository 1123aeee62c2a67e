package org.modellineage.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.report.Answer;

/** Writes edges that hang together as a family tree: the entity asked about, then what it came from or what came from it. */
final class TreeFormat {

    private static final int LEVELS_WITHOUT_LIMIT = 40;
    private static final int COLUMNS_FOR_NAMES = 30;
    private static final int COLUMNS_PER_LEVEL = 3;

    private final Style style;

    TreeFormat(Style style) {
        this.style = style;
    }

    void write(Answer answer, Appendable out) throws IOException {
        new TreeLayout(style, out).write(lines(answer));
    }

    private List<TreeLine> lines(Answer answer) {
        List<Edge> edges = Edge.of(answer);
        Node root = root(answer, edges);
        StepsByNode up = new StepsByNode(edges, true);
        StepsByNode down = new StepsByNode(edges, false);
        List<TreeLine> lines = new ArrayList<>(edges.size() + 8);
        boolean both = up.has(root) && down.has(root);
        if (up.has(root)) {
            unfold(up, root, lines, both ? title("What ", root, " came from") : root.introduced());
        }
        if (down.has(root) && anyLeft(edges, up)) {
            unfold(down, root, lines, both ? title("What came from ", root, "") : root.introduced());
        }
        unfoldOthers(edges, up, down, lines);
        return lines;
    }

    private static boolean anyLeft(List<Edge> edges, StepsByNode steps) {
        for (Edge edge : edges) {
            if (steps.left(edge)) {
                return true;
            }
        }
        return false;
    }

    /** Edges of a node that was reached from its other side: a child's other parents, when both directions are shown. */
    private void unfoldOthers(List<Edge> edges, StepsByNode up, StepsByNode down, List<TreeLine> lines) {
        List<Edge> others = new ArrayList<>();
        for (Edge edge : edges) {
            if (up.left(edge) && down.left(edge)) {
                others.add(edge);
            }
        }
        StepsByNode steps = new StepsByNode(others, true);
        for (Edge edge : others) {
            if (steps.left(edge)) {
                unfold(steps, edge.from(), lines, title("What ", edge.from(), " also came from"));
            }
        }
    }

    private void unfold(StepsByNode steps, Node root, List<TreeLine> lines, InkedText title) {
        if (!lines.isEmpty()) {
            lines.add(TreeLine.BLANK);
        }
        int levels = style.width() == 0
                ? LEVELS_WITHOUT_LIMIT
                : Math.max(COLUMNS_PER_LEVEL, (style.width() - COLUMNS_FOR_NAMES) / COLUMNS_PER_LEVEL);
        new FamilyTree(steps, levels, lines).unfold(root, title);
    }

    private static InkedText title(String before, Node node, String after) {
        return new InkedText().add(before).add(node.name(), Ink.STRONG).add(after);
    }

    /** The first parameter that is a node; without one, a node that nothing came from, else the first. */
    private static Node root(Answer answer, List<Edge> edges) {
        for (Object value : answer.parameters().values()) {
            for (Edge edge : edges) {
                if (edge.from().id().equals(value)) {
                    return edge.from();
                }
                if (edge.to().id().equals(value)) {
                    return edge.to();
                }
            }
        }
        Set<String> parents = new HashSet<>();
        for (Edge edge : edges) {
            parents.add(edge.to().id());
        }
        for (Edge edge : edges) {
            if (!parents.contains(edge.from().id())) {
                return edge.from();
            }
        }
        return edges.get(0).from();
    }
}
