package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.modellineage.report.Answer;
import org.modellineage.report.View;

final class ChainsFormatTest {

    private static final Map<String, Object> PAPER = evidence("R1 paper", "asserted", "section 2.3.3", "table 5");
    private static final Map<String, Object> BLOG = evidence("A blog", "alleged", "line 35");

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 60, 40})
    void fitsThePage(int width) throws Exception {
        Approved.matches("chains-" + width, written(why("distilled", "v3"), Format.TREE, new Style(width, false)));
    }

    @Test
    void wrongWayRoundIsAnswered() throws Exception {
        assertThat(written(why("v3", "distilled"), Format.TREE, Style.PLAIN))
                .startsWith("The other way round: DISTILLED came from V3.\n\nChain 1, 3 steps\n");
    }

    @Test
    void onlyAsManyAsAskedForAreShown() throws Exception {
        assertThat(written(why("distilled", "v3"), Format.TREE, new Style(0, false, 1)))
                .contains("Chain 1, 3 steps")
                .doesNotContain("Chain 2")
                .endsWith("\nShown: 1 of 2 chains.\n");
    }

    @Test
    void chainsOfALadderAreCountedWithoutBeingWritten() throws Exception {
        List<Map<String, Object>> ladder = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ladder.add(weights("n" + i, "n" + (i + 1)));
            ladder.add(outputs("n" + i, "n" + (i + 1)));
        }

        assertThat(written(Answers.edges(View.PATHS, ladder, "n0", "n40"), Format.TREE, Style.PLAIN))
                .endsWith("\nShown: 5 of 1,099,511,627,776 chains.\n");
    }

    @Test
    void chainsNeedTwoEnds() {
        assertThatThrownBy(() -> written(Answers.edges(View.PATHS, Family.edges(), "v3"), Format.TREE, Style.PLAIN))
                .isInstanceOf(RenderException.class)
                .hasMessage("report sample: a view of paths needs two parameters that are entities; found 1 parameter");
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
        return Map.of("source", "id", "name", name, "status", status, "locators", List.of(locators));
    }
}
