package org.modellineage.render.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modellineage.render.content.Edge;
import org.modellineage.render.content.EdgeEnd;
import org.modellineage.render.content.StepWords;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.value.Wording;

/**
 * Unrolls edges into the lines of a tree in one direction. Every edge gets one line; a node that several lead to is
 * unfolded under the first and referred to by the others, so the tree is as long as the graph has edges, and cycles end.
 * What is too deep for the page is continued below, as a tree of its own. A brief tree is two steps deep, lists all that
 * is in doubt, and of the rest under each node so many that were released; the others are counted.
 */
final class FamilyTree {

    private static final String SEE_ABOVE = "see above";
    private static final String SEE_BELOW = "see below";
    private static final String CONTINUED = "continued below";
    private static final String FURTHER = "...";
    private static final int BRIEF_LEVELS = 2;
    /** As many as a screen holds. */
    private static final int MOST_UNDER_A_NODE = 20;

    private final StepsByNode steps;
    private final int levels;
    private final boolean brief;
    private final List<TreeLine> lines;
    private final Set<String> introduced = new HashSet<>();
    private final Set<String> unfolding = new HashSet<>();
    private final Set<String> postponed = new HashSet<>();
    private final Deque<EdgeEnd> continuations = new ArrayDeque<>();

    /** A list of a node's steps that is being written, and what stands to the left of its lines. */
    private static final class Branch {
        private final String nodeId;
        private final List<Edge> steps;
        private final List<String> folded;
        private final String guides;
        private int next;

        Branch(String nodeId, List<Edge> steps, List<String> folded, String guides) {
            this.nodeId = nodeId;
            this.steps = steps;
            this.folded = folded;
            this.guides = guides;
        }

        private boolean atEnd() {
            return next == steps.size();
        }
    }

    /**
     * Prepares a tree.
     *
     * @param levels how many steps deep a tree may go before it is continued below
     * @param brief whether to write what matters most
     * @param lines where the lines go
     */
    FamilyTree(StepsByNode steps, int levels, boolean brief, List<TreeLine> lines) {
        this.steps = steps;
        this.levels = brief ? Math.min(levels, BRIEF_LEVELS) : levels;
        this.brief = brief;
        this.lines = lines;
    }

    /** Writes the lines of a root and of everything that its steps lead to. */
    void unfold(EdgeEnd root, InkedText title) {
        lines.add(TreeLine.title(title));
        introduced.add(root.id());
        unfoldUnder(root);
        for (EdgeEnd node = continuations.poll(); node != null; node = continuations.poll()) {
            lines.add(TreeLine.BLANK);
            lines.add(
                    TreeLine.title(new InkedText().add(node.name(), Ink.STRONG).add(" (continued)", Ink.FAINT)));
            postponed.remove(node.id());
            unfoldUnder(node);
        }
    }

    private void unfoldUnder(EdgeEnd root) {
        Deque<Branch> branches = new ArrayDeque<>();
        unfolding.add(root.id());
        branches.push(branch(root, ""));
        while (!branches.isEmpty()) {
            Branch branch = branches.peek();
            if (branch.atEnd()) {
                addFolded(branch);
                unfolding.remove(branch.nodeId);
                branches.pop();
                continue;
            }
            Edge edge = branch.steps.get(branch.next++);
            boolean last = branch.atEnd() && branch.folded.isEmpty();
            EdgeEnd end = edge.end(steps.upstream());
            boolean first = introduced.add(end.id());
            boolean deeper = first && steps.has(end) && branches.size() < levels;
            String guides = branch.guides + (last ? "   " : "│  ");
            lines.add(new TreeLine(
                    branch.guides + (last ? "└─ " : "├─ "),
                    guides + (deeper ? "│  " : "   "),
                    head(edge, end, reference(end, first, deeper)),
                    words(edge)));
            if (deeper) {
                unfolding.add(end.id());
                branches.push(branch(end, guides));
            }
        }
    }

    private InkedText words(Edge edge) {
        StepWords words = new StepWords(edge);
        return brief ? words.inShort(steps.upstream()) : words.inBrief(steps.upstream());
    }

    private Branch branch(EdgeEnd node, String guides) {
        List<Edge> shown = new ArrayList<>(steps.take(node));
        List<String> folded = new ArrayList<>();
        if (brief) {
            joinSteps(shown);
            shown = folding(shown, 0, edge -> !edge.end(steps.upstream()).released(), "never released", folded);
            shown = folding(shown, MOST_UNDER_A_NODE, edge -> true, "more", folded);
        }
        return new Branch(node.id(), shown, folded, guides);
    }

    /** The edges without some that nobody doubts and that do not come first, which are counted, unless it is only one. */
    private List<Edge> folding(List<Edge> edges, int first, Predicate<Edge> which, String words, List<String> folded) {
        List<Edge> kept = new ArrayList<>();
        List<Edge> counted = new ArrayList<>();
        for (Edge edge : edges) {
            boolean folds = kept.size() >= first && edge.isAsserted() && which.test(edge);
            (folds ? counted : kept).add(edge);
        }
        if (counted.size() < 2) {
            return edges;
        }
        folded.add("and " + counted(counted) + " " + words);
        return kept;
    }

    /** "4 models and 2 datasets". */
    private String counted(List<Edge> edges) {
        Set<String> models = new HashSet<>();
        Set<String> datasets = new HashSet<>();
        for (Edge edge : edges) {
            EdgeEnd end = edge.end(steps.upstream());
            (end.kind().equals("Dataset") ? datasets : models).add(end.id());
        }
        return Stream.of(
                        models.isEmpty() ? "" : Wording.counted(models.size(), "model"),
                        datasets.isEmpty() ? "" : Wording.counted(datasets.size(), "dataset"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    /** Of several steps of one channel to one node, that with most to tell stands for all. */
    private void joinSteps(List<Edge> edges) {
        Map<List<Object>, Edge> best = new HashMap<>();
        for (Edge edge : edges) {
            best.merge(key(edge), edge, (one, other) -> told(other) > told(one) ? other : one);
        }
        // By identity: comparing the components of records costs a fresh process 50 ms.
        Set<Edge> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(best.values());
        edges.removeIf(edge -> !kept.contains(edge));
    }

    private List<Object> key(Edge edge) {
        return List.of(edge.end(steps.upstream()).id(), edge.channel(), edge.status());
    }

    private int told(Edge edge) {
        return new StepWords(edge).inShort(steps.upstream()).width();
    }

    private void addFolded(Branch branch) {
        for (int i = 0; i < branch.folded.size(); i++) {
            boolean last = i == branch.folded.size() - 1;
            lines.add(new TreeLine(
                    branch.guides + (last ? "└─ " : "├─ "),
                    branch.guides + (last ? "   " : "│  "),
                    new InkedText().add(branch.folded.get(i), Ink.FAINT),
                    new InkedText()));
        }
    }

    private String reference(EdgeEnd end, boolean first, boolean deeper) {
        if (unfolding.contains(end.id())) {
            return "a cycle, " + SEE_ABOVE;
        }
        if (first && !deeper && steps.has(end)) {
            if (brief) {
                return FURTHER;
            }
            continuations.add(end);
            postponed.add(end.id());
            return CONTINUED;
        }
        return first ? "" : postponed.contains(end.id()) ? SEE_BELOW : SEE_ABOVE;
    }

    private static InkedText head(Edge edge, EdgeEnd end, String reference) {
        InkedText head = new InkedText();
        if (!edge.channel().isEmpty()) {
            head.add(edge.channel(), Ink.ofChannel(edge.channel())).padTo(TreeLine.CHANNEL_COLUMNS);
        }
        if (reference.isEmpty()) {
            return head.add(end.introduced());
        }
        if (reference.equals(FURTHER)) {
            return head.add(end.introduced()).add(" " + FURTHER, Ink.FAINT);
        }
        boolean again = !reference.equals(CONTINUED);
        return (again ? head.add(end.name()) : head.add(end.introduced())).add(" (" + reference + ")", Ink.FAINT);
    }
}
