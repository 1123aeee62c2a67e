package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.modellineage.report.View;

final class TreeFormatTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 60, 40})
    void fitsThePage(int width) throws Exception {
        Approved.matches("tree-" + width, written(Family.tree("distilled"), Format.TREE, new Style(width, false)));
    }

    @Test
    void bothDirectionsHaveTheirTrees() throws Exception {
        Approved.matches("tree-both", written(Family.tree("r1"), Format.TREE, new Style(100, false)));
    }

    @Test
    void childrenHangUnderTheirParent() throws Exception {
        assertThat(tree("a", List.of(weights("b", "a", "stage", "sft"), outputs("c", "a"), weights("c", "b"))))
                .isEqualTo("""
                        A
                        ├─ weights  B              initialized from it · sft
                        │  └─ weights  C           initialized from it
                        └─ outputs  C (see above)  distilled from it
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
                        ├─ weights  B                 initialized from
                        │  └─ weights  D              initialized from
                        │     └─ weights  E           initialized from
                        └─ outputs  C                 distilled from
                           └─ weights  D (see above)  initialized from
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
                        ├─ weights  B (2024-01, trained from scratch)  initialized from
                        ├─ outputs  C (parent not disclosed)           distilled from
                        └─ outputs  D                                  distilled from
                        """);
    }

    @Test
    void cycleEnds() throws Exception {
        assertThat(tree("a", List.of(weights("a", "b"), outputs("b", "a"), outputs("a", "a"))))
                .isEqualTo("""
                        What A came from
                        ├─ weights  B                          initialized from
                        │  └─ outputs  A (a cycle, see above)  distilled from
                        └─ outputs  A (a cycle, see above)     distilled from
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
    void rootIsFoundWithoutParameters() throws Exception {
        String written = written(
                Answers.edges(View.GRAPH, List.of(weights("b", "c"), weights("a", "b"))), Format.TREE, Style.PLAIN);

        assertThat(written).startsWith("A\n");
    }

    @Test
    void rowsWithoutEdgesAreRefused() {
        assertThatThrownBy(() -> written(Answers.of(View.GRAPH, List.of("name"), "R1"), Format.TREE, Style.PLAIN))
                .isInstanceOf(RenderException.class)
                .hasMessage("report sample: a view of edges needs the columns from, relationship and to; found name");
        assertThatThrownBy(() -> written(Answers.table(List.of("name"), "R1"), Format.TREE, Style.PLAIN))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("format tree shows edges");
    }

    private static String tree(String root, List<Map<String, Object>> edges) throws Exception {
        return written(Answers.edges(View.GRAPH, edges, root), Format.TREE, Style.PLAIN);
    }
}
