package org.modellineage.render.lineage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.modellineage.render.content.Edge;
import org.modellineage.render.content.EdgeEnd;
import org.modellineage.render.content.Edges;
import org.modellineage.render.terminal.Ink;
import org.modellineage.render.terminal.InkedText;
import org.modellineage.render.terminal.Style;
import org.modellineage.render.value.Amounts;
import org.modellineage.render.value.Wording;

/** Writes edges that hang together as a family tree: the entity asked about, then what it came from or what came from it. */
public final class TreeFormat {

    private static final int BRIEF_STEPS = 2;
    private static final int TWO_SCREENS = 40;
    private static final int LEVELS_WITHOUT_LIMIT = 40;
    private static final int COLUMNS_FOR_NAMES = 30;
    private static final int COLUMNS_PER_LEVEL = 3;

    private final Style style;

    public TreeFormat(Style style) {
        this.style = style;
    }

    public void write(Edges edges, Appendable out) throws IOException {
        boolean brief = brief(edges);
        new TreeLayout(style, out).write(lines(edges, brief));
        if (brief) {
            writeRest(edges.all(), out);
        }
    }

    /**
     * Whether a part must do: edges tell their direction and how far away they are, and some are far or unreleased, or
     * they are more than fit on two screens.
     */
    private boolean brief(Edges edges) {
        return style.brief()
                && edges.haveDirections()
                && (edges.all().size() > TWO_SCREENS
                        || edges.all().stream()
                                .anyMatch(edge -> !edge.to().released()
                                        || !edge.from().released()
                                        || edge.depth() > BRIEF_STEPS));
    }

    /** "46 upstream, up to 9 steps away: 28 never released, 2 alleged. Shown are two steps ...". */
    private void writeRest(List<Edge> edges, Appendable out) throws IOException {
        for (boolean up : new boolean[] {true, false}) {
            Map<String, EdgeEnd> ends = new LinkedHashMap<>();
            Set<String> doubtful = new HashSet<>();
            long deepest = 0;
            for (Edge edge : edges) {
                if (edge.upstream() == up) {
                    ends.put(edge.end(up).id(), edge.end(up));
                    deepest = Math.max(deepest, edge.depth());
                    if (!edge.isAsserted()) {
                        doubtful.add(edge.end(up).id());
                    }
                }
            }
            if (!ends.isEmpty()) {
                long unreleased =
                        ends.values().stream().filter(node -> !node.released()).count();
                String remarks = (unreleased == 0 ? "" : ", " + Amounts.grouped(unreleased) + " of them never released")
                        + (doubtful.isEmpty() ? "" : ", " + Amounts.grouped(doubtful.size()) + " in doubt");
                String sentence = Amounts.grouped(ends.size()) + (up ? " upstream" : " downstream") + remarks
                        + ", up to " + Wording.counted(deepest, "step") + " away.";
                out.append('\n');
                new InkedText().add(sentence, Ink.FAINT).writeLines(style, out);
            }
        }
        new InkedText()
                .add(
                        "Shown: two steps, and what was released. --all shows everything, --depth N so many steps, --format html a"
                                + " page to click through.",
                        Ink.FAINT)
                .writeLines(style, out);
    }

    private List<TreeLine> lines(Edges edges, boolean brief) {
        List<TreeLine> lines = new ArrayList<>(edges.all().size() + 8);
        if (edges.haveDirections()) {
            unfoldDirections(edges, brief, lines);
        } else {
            unfoldAnyWay(root(edges), edges.all(), lines);
        }
        return lines;
    }

    /** Rows that tell their direction begin at one node or, when it was asked for a group, at each of its members. */
    private void unfoldDirections(Edges edges, boolean brief, List<TreeLine> lines) {
        Map<Boolean, List<Edge>> ways = edges.all().stream().collect(Collectors.partitioningBy(Edge::upstream));
        StepsByNode up = new StepsByNode(ways.getOrDefault(true, List.of()), true);
        StepsByNode down = new StepsByNode(ways.getOrDefault(false, List.of()), false);
        FamilyTree ancestors = tree(up, brief, lines);
        FamilyTree descendants = tree(down, brief, lines);
        for (EdgeEnd root : roots(edges)) {
            boolean both = up.has(root) && down.has(root);
            if (up.has(root)) {
                unfold(ancestors, root, lines, both ? title("What ", root, " came from") : root.introduced());
            }
            if (down.has(root)) {
                unfold(descendants, root, lines, both ? title("What came from ", root, "") : root.introduced());
            }
        }
    }

    /** The node asked for first, then the others where walks begin. */
    private static Collection<EdgeEnd> roots(Edges edges) {
        Map<String, EdgeEnd> roots = new LinkedHashMap<>();
        for (Edge edge : edges.all()) {
            if (edge.depth() == 1) {
                EdgeEnd begin = edge.end(!edge.upstream());
                roots.merge(begin.id(), begin, EdgeEnd::with);
            }
        }
        List<EdgeEnd> sorted = new ArrayList<>(roots.values());
        sorted.sort(Comparator.comparing(root -> !edges.areAbout(root)));
        return sorted;
    }

    private void unfoldAnyWay(EdgeEnd root, List<Edge> edges, List<TreeLine> lines) {
        StepsByNode up = new StepsByNode(edges, true);
        StepsByNode down = new StepsByNode(edges, false);
        boolean both = up.has(root) && down.has(root);
        if (up.has(root)) {
            unfold(tree(up, false, lines), root, lines, both ? title("What ", root, " came from") : root.introduced());
        }
        if (down.has(root) && anyLeft(edges, up)) {
            unfold(
                    tree(down, false, lines),
                    root,
                    lines,
                    both ? title("What came from ", root, "") : root.introduced());
        }
        unfoldOthers(edges, up, down, lines);
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
                unfold(tree(steps, false, lines), edge.from(), lines, title("What ", edge.from(), " also came from"));
            }
        }
    }

    private FamilyTree tree(StepsByNode steps, boolean brief, List<TreeLine> lines) {
        int levels = style.width() == 0
                ? LEVELS_WITHOUT_LIMIT
                : Math.max(COLUMNS_PER_LEVEL, (style.width() - COLUMNS_FOR_NAMES) / COLUMNS_PER_LEVEL);
        return new FamilyTree(steps, levels, brief, lines);
    }

    private static void unfold(FamilyTree tree, EdgeEnd root, List<TreeLine> lines, InkedText title) {
        if (!lines.isEmpty()) {
            lines.add(TreeLine.BLANK);
        }
        tree.unfold(root, title);
    }

    private static InkedText title(String before, EdgeEnd node, String after) {
        return new InkedText().add(before).add(node.name(), Ink.STRONG).add(after);
    }

    /** The first parameter that is a node; without one, a node that nothing came from, else the first. */
    private static EdgeEnd root(Edges edges) {
        for (Object asked : edges.asked()) {
            for (Edge edge : edges.all()) {
                for (EdgeEnd end : List.of(edge.from(), edge.to())) {
                    if (end.id().equals(asked)) {
                        return end;
                    }
                }
            }
        }
        Set<String> parents = edges.all().stream().map(edge -> edge.to().id()).collect(Collectors.toSet());
        return edges.all().stream()
                .map(Edge::from)
                .filter(node -> !parents.contains(node.id()))
                .findFirst()
                .orElseGet(() -> edges.all().get(0).from());
    }
}
