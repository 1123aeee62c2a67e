package org.modellineage.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Unrolls edges into the lines of a tree in one direction. Every edge gets one line; a node that several lead to is
 * unfolded under the first and referred to by the others, so the tree is as long as the graph has edges, and cycles end.
 * What is too deep for the page is continued below, as a tree of its own.
 */
final class FamilyTree {

    private static final String SEE_ABOVE = "see above";
    private static final String SEE_BELOW = "see below";

    private final StepsByNode steps;
    private final int levels;
    private final List<TreeLine> lines;
    private final Set<String> introduced = new HashSet<>();
    private final Set<String> unfolding = new HashSet<>();
    private final Set<String> postponed = new HashSet<>();
    private final Deque<Node> continuations = new ArrayDeque<>();

    /** A list of a node's steps that is being written, and what stands to the left of its lines. */
    private static final class Branch {
        private final String nodeId;
        private final List<Edge> steps;
        private final String guides;
        private int next;

        Branch(String nodeId, List<Edge> steps, String guides) {
            this.nodeId = nodeId;
            this.steps = steps;
            this.guides = guides;
        }
    }

    /**
     * Prepares a tree.
     *
     * @param levels how many steps deep a tree may go before it is continued below
     * @param lines where the lines go
     */
    FamilyTree(StepsByNode steps, int levels, List<TreeLine> lines) {
        this.steps = steps;
        this.levels = levels;
        this.lines = lines;
    }

    /** Writes the lines of a root and of everything that its steps lead to. */
    void unfold(Node root, InkedText title) {
        lines.add(TreeLine.title(title));
        introduced.add(root.id());
        unfoldUnder(root);
        for (Node node = continuations.poll(); node != null; node = continuations.poll()) {
            lines.add(TreeLine.BLANK);
            lines.add(
                    TreeLine.title(new InkedText().add(node.name(), Ink.STRONG).add(" (continued)", Ink.FAINT)));
            postponed.remove(node.id());
            unfoldUnder(node);
        }
    }

    private void unfoldUnder(Node root) {
        Deque<Branch> branches = new ArrayDeque<>();
        unfolding.add(root.id());
        branches.push(new Branch(root.id(), steps.take(root), ""));
        while (!branches.isEmpty()) {
            Branch branch = branches.peek();
            if (branch.next == branch.steps.size()) {
                unfolding.remove(branch.nodeId);
                branches.pop();
                continue;
            }
            Edge edge = branch.steps.get(branch.next++);
            boolean last = branch.next == branch.steps.size();
            Node end = edge.end(steps.upstream());
            boolean first = introduced.add(end.id());
            boolean deeper = first && steps.has(end) && branches.size() < levels;
            String guides = branch.guides + (last ? "   " : "│  ");
            lines.add(new TreeLine(
                    branch.guides + (last ? "└─ " : "├─ "),
                    guides + (deeper ? "│  " : "   "),
                    head(edge, end, reference(end, first, deeper)),
                    Step.inBrief(edge, steps.upstream())));
            if (deeper) {
                unfolding.add(end.id());
                branches.push(new Branch(end.id(), steps.take(end), guides));
            }
        }
    }

    private String reference(Node end, boolean first, boolean deeper) {
        if (unfolding.contains(end.id())) {
            return "a cycle, " + SEE_ABOVE;
        }
        if (first && !deeper && steps.has(end)) {
            continuations.add(end);
            postponed.add(end.id());
            return "continued below";
        }
        return first ? "" : postponed.contains(end.id()) ? SEE_BELOW : SEE_ABOVE;
    }

    private static InkedText head(Edge edge, Node end, String reference) {
        InkedText head = new InkedText();
        if (edge.channel() != null) {
            head.add(edge.channel(), Ink.ofChannel(edge.channel())).padTo(TreeLine.CHANNEL_COLUMNS);
        }
        if (reference.isEmpty()) {
            return head.add(end.introduced());
        }
        boolean again = !reference.equals("continued below");
        return (again ? head.add(end.name()) : head.add(end.introduced())).add(" (" + reference + ")", Ink.FAINT);
    }
}
