package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.modellineage.render.Answers.edge;
import static org.modellineage.render.Answers.outputs;
import static org.modellineage.render.Answers.weights;
import static org.modellineage.render.Answers.written;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

final class ChainsFormatTest {

    private static final Map<String, Object> PAPER = evidence("R1 paper", "asserted", "section 2.3.3", "table 5");
    private static final Map<String, Object> COPY = Map.of(
            "source",
            "copy",
            "name",
            "A copy",
            "status",
            "denied",
            "locators",
            List.of("line 3"),
            "url",
            "https://example.org/copy",
            "rewords",
            true);
    private static final Map<String, Object> BLOG = evidence("A blog", "alleged", "line 35");

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 60, 40})
    void fitsThePage(int width) throws Exception {
        Approved.matches("chains-" + width, written(why("distilled", "v3"), Format.TREE, new Style(width, false)));
    }

    @Test
    void wrongWayRoundIsAnswered() throws Exception {
        assertThat(written(why("v3", "distilled"), Format.TREE, Style.PLAIN))
                .startsWith("The other way round: is V3 in DISTILLED?\n");
    }

    @Test
    void asManyAsAskedForAreShown() throws Exception {
        assertThat(written(why("distilled", "v3"), Format.TREE, new Style(0, false, 1)))
                .contains("outputs  YES       1 chain\n")
                .endsWith("\nMore chains: 1 by data (--channel data); --limit N shows N of each.\n");
    }

    @Test
    void chainsOfALadderAreCountedWithoutBeingWritten() throws Exception {
        List<Map<String, Object>> ladder = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ladder.add(weights("n" + i, "n" + (i + 1)));
            ladder.add(outputs("n" + i, "n" + (i + 1)));
        }

        assertThat(written(Answers.edges(View.PATHS, ladder, "n0", "n40"), Format.TREE, new Style(0, false, 5)))
                .contains("weights  YES       1 chain\n", "outputs  YES       1,099,511,627,775 chains\n")
                .endsWith("\nMore chains: 1,099,511,627,770 by outputs; --limit N shows N of each.\n");
    }

    @Test
    void whatIsDeniedIsAnsweredNo() throws Exception {
        Map<String, Object> denied = weights(
                "a",
                "d",
                "status",
                "denied",
                "depth",
                1L,
                "arrives",
                true,
                "instead",
                List.of("Q"),
                "sources",
                List.of("paper", "copy"),
                "evidence",
                List.of(evidence("Paper", "denied", "table 5"), COPY));

        assertThat(written(Answers.edges(View.PATHS, List.of(denied), "a", "d"), Format.TREE, Style.PLAIN))
                .isEqualTo("""
                        Is D in A?

                        weights  NO        2 sources deny it [1] [2 copy]; its weights come from Q
                        outputs  NO        no source says so

                        [1] Paper: table 5
                        [2] A copy (a copy): line 3  example.org/copy
                        """);
    }

    @Test
    void whatMayPassWeightsIsAnsweredPerhaps() throws Exception {
        List<Map<String, Object>> rows = List.of(edge("a", "DERIVED_FROM", "unknown", "d"));

        assertThat(written(Answers.edges(View.PATHS, rows, "a", "d"), Format.TREE, Style.PLAIN))
                .contains("unknown  PERHAPS   1 chain with a step of which no source says what it passes on\n");
    }

    @Test
    void aStepThatSumsUpALongerWayComesBehindIt() throws Exception {
        List<Map<String, Object>> rows =
                List.of(weights("a", "d", "summary", true), weights("a", "b"), weights("b", "d"));

        assertThat(written(Answers.edges(View.PATHS, rows, "a", "d"), Format.TREE, new Style(0, false, 9)))
                .contains("""
                        weights  YES       1 chain

                          A
                          ← weights of B
                          ← weights of D

                          A
                          ← weights of D · sums up a longer way
                        """);
    }

    @Test
    void chainsNeedTwoEnds() {
        assertThatThrownBy(() -> written(Answers.edges(View.PATHS, Family.edges(), "v3"), Format.TREE, Style.PLAIN))
                .isInstanceOf(RenderException.class)
                .hasMessage("report sample: the view paths needs two parameters that are entities; found 1 parameter");
    }

    private static Answer why(String child, String origin) {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (Map<String, Object> edge : Family.edges()) {
            Map<String, Object> row = new LinkedHashMap<>(edge);
            boolean both = !"r1".equals(row.get("to"));
            row.put("sources", both ? List.of("paper", "blog") : List.of("paper"));
            row.put("evidence", both ? List.of(PAPER, BLOG) : List.of(PAPER));
            edges.add(row);
        }
        return Answers.edges(View.PATHS, edges, child, origin);
    }

    private static Map<String, Object> evidence(String name, String status, String... locators) {
        return Map.of("source", name, "name", name, "status", status, "locators", List.of(locators));
    }
}
