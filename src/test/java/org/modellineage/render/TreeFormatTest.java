package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.modellineage.render.Answers.edge;
import static org.modellineage.render.Answers.outputs;
import static org.modellineage.render.Answers.weights;
import static org.modellineage.render.Answers.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.render.terminal.DisplayWidth;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

final class TreeFormatTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 60, 40})
    void fitsThePage(int width) throws Exception {
        Approved.matches(
                "tree-" + width, written(Family.tree("distilled"), Format.TREE, new Style(width, false).whole()));
    }

    @Test
    void briefTreeIsTwoStepsDeepAndCountsWhatIsLeftOut() throws Exception {
        Answer answer = upstream(List.of(
                step(1, weights("a", "b")),
                step(1, outputs("a", "c", "toReleased", false)),
                step(1, outputs("a", "d", "toReleased", false, "status", "alleged")),
                step(1, outputs("a", "h", "toReleased", false)),
                step(2, weights("b", "e")),
                step(2, outputs("b", "f", "toReleased", false)),
                step(3, weights("e", "g"))));

        assertThat(written(answer, Format.TREE, Style.PLAIN)).isEqualTo("""
                A
                ├─ weights  B                  parent
                │  ├─ weights  E ...           parent
                │  └─ outputs  F (unreleased)  teacher
                ├─ outputs  D (unreleased)     teacher · alleged
                └─ and 2 models never released

                7 upstream, 4 of them never released, 1 in doubt, up to 3 steps away.
                Shown: two steps, and what was released. --all shows everything, --depth N so many steps, --format html a page to click through.
                """);
    }

    @Test
    void briefTreeCountsWhatAScreenDoesNotHold() throws Exception {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (int i = 100; i < 150; i++) {
            steps.add(step(1, weights("a", "b" + i)));
        }
        steps.add(step(1, weights("a", "z", "status", "alleged")));

        String text = written(upstream(steps), Format.TREE, Style.PLAIN);

        assertThat(text.lines().limit(25))
                .hasSize(25)
                .startsWith("A", "├─ weights  B100  parent")
                .contains("├─ weights  B119  parent", "├─ weights  Z     parent · alleged", "└─ and 30 models more")
                .doesNotContain("├─ weights  B120  parent");
        assertThat(written(upstream(steps), Format.TREE, Style.PLAIN.whole()).lines())
                .hasSize(52);
    }

    @Test
    void bothDirectionsHaveTheirTrees() throws Exception {
        Approved.matches("tree-both", written(Family.tree("r1"), Format.TREE, new Style(100, false).whole()));
    }

    @Test
    void childrenHangUnderTheirParent() throws Exception {
        assertThat(tree("a", List.of(weights("b", "a", "stage", "sft"), outputs("c", "a"), weights("c", "b"))))
                .isEqualTo("""
                        A
                        ├─ weights  B              became · sft
                        │  └─ weights  C           became
                        └─ outputs  C (see above)  taught
                        """);
    }

    @Test
    void sharedAncestorIsUnfoldedOnce() throws Exception {
        assertThat(tree(
                        "a",
                        List.of(
                                outputs("a", "c"),
                                weights("a", "b"),
                                weights("b", "d"),
                                weights("c", "d"),
                                weights("d", "e"))))
                .isEqualTo("""
                        A
                        ├─ weights  B                 parent
                        │  └─ weights  D              parent
                        │     └─ weights  E           parent
                        └─ outputs  C                 teacher
                           └─ weights  D (see above)  parent
                        """);
    }

    @Test
    void whatHasNoParentSaysWhetherThatIsKnown() throws Exception {
        assertThat(tree(
                        "a",
                        List.of(
                                weights("a", "b", "toWeightsOrigin", "from-scratch", "toReleasedOn", "2024-01"),
                                outputs("a", "c", "toWeightsOrigin", "undisclosed"),
                                outputs("a", "d"))))
                .isEqualTo("""
                        A
                        ├─ weights  B (2024-01, trained from scratch)  parent
                        ├─ outputs  C (parent not disclosed)           teacher
                        └─ outputs  D                                  teacher
                        """);
    }

    @Test
    void cycleEnds() throws Exception {
        assertThat(tree("a", List.of(weights("a", "b"), outputs("b", "a"), outputs("a", "a"))))
                .isEqualTo("""
                        What A came from
                        ├─ weights  B                          parent
                        │  └─ outputs  A (a cycle, see above)  teacher
                        └─ outputs  A (a cycle, see above)     teacher
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 80})
    void deepChainGoesOnBelow(int width) throws Exception {
        int depth = 10_000;
        List<Map<String, Object>> chain = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            chain.add(weights("m" + i, "m" + (i + 1)));
        }

        String written = written(Answers.edges(View.GRAPH, chain, "m0"), Format.TREE, new Style(width, false));

        assertThat(written.lines().filter(line -> line.contains("─ weights"))).hasSize(depth);
        assertThat(written).contains("(continued below)").contains("M10000 ");
        assertThat(written.lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width == 0 ? 200 : width));
    }

    @Test
    void everyEdgeHasItsLineWhateverTheGraph() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Map<String, Object>> edges = new ArrayList<>();
            int nodes = 2 + random.nextInt(12);
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                edges.add(weights("n" + random.nextInt(nodes), "n" + random.nextInt(nodes)));
            }
            String root = String.valueOf(edges.get(0).get("from"));

            String written = written(Answers.edges(View.GRAPH, edges, root), Format.TREE, new Style(40, false));

            assertThat(written.lines()
                            .filter(line -> line.contains("─ weights"))
                            .count())
                    .as("round %s", round)
                    .isGreaterThanOrEqualTo(edges.size());
        }
    }

    @Test
    void aStepSaysWhatItPassesOfWhomItIsSaidAndWhatItSumsUp() throws Exception {
        assertThat(tree(
                        "a",
                        List.of(
                                weights("a", "b", "via", List.of("A at 1T")),
                                weights("a", "c", "via", List.of("A at 2T", "A at 1T"), "stage", "sft"),
                                outputs("a", "d", "via", List.of("A's data"), "samples", 200_000L),
                                outputs("a", "e", "via", List.of("A at 1T", "A's data", "E's data")),
                                outputs("a", "f", "statedOf", "A series"),
                                weights("a", "g", "summary", true))))
                .isEqualTo("""
                        A
                        ├─ weights  B  parent · via an unreleased checkpoint
                        ├─ weights  C  parent · sft · via 2 unreleased checkpoints
                        ├─ weights  G  parent · sums up a longer way
                        ├─ outputs  D  teacher · 200,000 samples · via A's data
                        ├─ outputs  E  teacher · via E's data and 2 more
                        └─ outputs  F  teacher · said of the A series
                        """);
    }

    @Test
    void theMembersOfWhatWasAskedForHaveATreeEach() throws Exception {
        List<Map<String, Object>> rows = List.of(
                up("a", "b", 1),
                up("c", "b", 1),
                up("b", "e", 2),
                edge("f", "QUANTIZED_FROM", "weights", "c", "direction", "descendants", "depth", 1L));
        Answer answer = Answers.edges(View.GRAPH, rows, "series");
        List<String> columns = new ArrayList<>(answer.columns());
        columns.addAll(List.of("direction", "depth"));

        assertThat(written(
                        new Answer("tree", View.GRAPH, answer.parameters(), columns, rows, false),
                        Format.TREE,
                        Style.PLAIN))
                .isEqualTo("""
                        A
                        └─ weights  B              parent
                           └─ weights  E           parent

                        What C came from
                        └─ weights  B (see above)  parent

                        What came from C
                        └─ weights  F              became, quantized
                        """);
    }

    private static Map<String, Object> up(String from, String to, long depth) {
        return weights(from, to, "direction", "ancestors", "depth", depth);
    }

    @Test
    void rootIsFoundWithoutParameters() throws Exception {
        String written = written(
                Answers.edges(View.GRAPH, List.of(weights("b", "c"), weights("a", "b"))), Format.TREE, Style.PLAIN);

        assertThat(written).startsWith("A\n");
    }

    @Test
    void rowsWithoutEdgesAreRefused() {
        assertThatThrownBy(() -> written(Answers.of(View.GRAPH, List.of("name"), "R1"), Format.TREE, Style.PLAIN))
                .isInstanceOf(RenderException.class)
                .hasMessage("report sample: the view graph needs the columns from, relationship, to; found name");
        assertThatThrownBy(() -> written(Answers.table(List.of("name"), "R1"), Format.TREE, Style.PLAIN))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("format tree shows edges");
    }

    private static Map<String, Object> step(long depth, Map<String, Object> edge) {
        edge.put("direction", "ancestors");
        edge.put("depth", depth);
        return edge;
    }

    private static Answer upstream(List<Map<String, Object>> edges) {
        List<String> columns =
                List.of("direction", "from", "fromName", "relationship", "channel", "status", "to", "depth");
        return new Answer("tree", View.GRAPH, Map.of("model", "a"), columns, edges, false);
    }

    private static String tree(String root, List<Map<String, Object>> edges) throws Exception {
        return written(Answers.edges(View.GRAPH, edges, root), Format.TREE, Style.PLAIN);
    }
}
