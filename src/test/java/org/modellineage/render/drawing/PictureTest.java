package org.modellineage.render.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.modellineage.render.Answers.edge;
import static org.modellineage.render.Answers.outputs;
import static org.modellineage.render.Answers.weights;
import static org.modellineage.render.Answers.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modellineage.picture.Link;
import org.modellineage.picture.Picture;
import org.modellineage.render.Answers;
import org.modellineage.render.Approved;
import org.modellineage.render.Family;
import org.modellineage.render.Format;
import org.modellineage.render.RenderException;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

/** Answers as pictures, whole files of which stand beside the tests to be opened in a browser. */
final class PictureTest {

    private static final String HOSTILE = "</text><script>alert(1)</script> \"x\" & '\u202Ey\u0007";

    @Test
    void family() throws Exception {
        approve("family", Family.tree("distilled"));
    }

    @Test
    void paths() throws Exception {
        approve("paths", Answers.edges(View.PATHS, Family.edges(), "distilled", "v3"));
    }

    @Test
    void hostileNames() throws Exception {
        approve(
                "hostile",
                Answers.edges(
                        View.GRAPH,
                        List.of(weights(
                                "a", "b", "fromName", HOSTILE, "toName", HOSTILE, "toKind", HOSTILE, "stage", HOSTILE)),
                        "a"));
    }

    @Test
    void cycle() throws Exception {
        approve(
                "cycle",
                Answers.edges(
                        View.GRAPH,
                        List.of(weights("a", "b"), outputs("b", "c"), weights("c", "a"), weights("a", "a")),
                        "a"));
    }

    @Test
    void sixtyNodes() throws Exception {
        List<Map<String, Object>> edges = new ArrayList<>();
        for (int i = 1; i < 60; i++) {
            edges.add(
                    edge("m" + i / 2, "INITIALIZED_FROM", i % 3 == 0 ? "outputs" : "weights", "m" + i, "stage", "sft"));
        }
        approve("sixty", Answers.edges(View.GRAPH, edges, "m0"));
    }

    @Test
    void timeline() throws Exception {
        List<String> columns =
                List.of("date", "name", "predicate", "status", "rank", "kind", "entityId", "family", "sources");
        Answer answer = Answers.of(
                View.TIMELINE,
                columns,
                "2024",
                "V2",
                "releasedOn",
                "asserted",
                "normal",
                "Model",
                "v2",
                "V2 series",
                List.of("copy"),
                "2024-05",
                "V2 series",
                "releasedOn",
                "asserted",
                "normal",
                "Model",
                "v2-series",
                "V2 series",
                List.of("paper"),
                "2024-05-06",
                "V2",
                "releasedOn",
                "asserted",
                "preferred",
                "Model",
                "v2",
                "V2 series",
                List.of("paper"),
                "2024-06-17",
                "V2",
                "releasedOn",
                "disputed",
                "deprecated",
                "Model",
                "v2",
                "V2 series",
                List.of("press"),
                "2025-01-20",
                "R1",
                "releasedOn",
                "asserted",
                "normal",
                "Model",
                "r1",
                "R1",
                List.of("paper"),
                "2025-01-27",
                "Fall of shares",
                "happenedOn",
                "asserted",
                "normal",
                "Event",
                "e",
                null,
                List.of("press"));
        approve("timeline", answer);
    }

    @Test
    void anyTimelineOfAUserIsDrawn() throws Exception {
        Answer answer =
                Answers.of(View.TIMELINE, List.of("date", "name", "who"), "2024-13", null, "X", 2025L, "n", null);

        assertThat(written(answer, Format.SVG, Style.PLAIN)).contains("2024-13", ">X<", ">n<");
        assertThat(written(Answers.of(View.TIMELINE, List.of("date", "name")), Format.SVG, Style.PLAIN))
                .contains("Nothing found.");
    }

    @Test
    void rowsOfOneNodeAddUpAndLinksKeepTheirSources() {
        Picture picture = EdgePicture.of(Answers.edges(
                View.GRAPH,
                List.of(
                        weights("a", "b", "evidence", List.of(Map.of("source", "s", "locators", List.of("line 3")))),
                        weights("b", "c", "sources", List.of("t"), "fromKind", "Dataset"),
                        outputs("a", "b", "toReleasedOn", "2025-01-20", "status", "rumoured")),
                "a"));

        assertThat(picture.boxes()).hasSize(3);
        assertThat(picture.boxes().get(1).remarks()).isEqualTo("2025-01-20");
        assertThat(picture.boxes().get(1).kind()).isEqualTo("dataset");
        assertThat(picture.links()).extracting(link -> link.citations().size()).containsExactly(1, 1, 0);
        assertThat(picture.links()).last().extracting(Link::label).isEqualTo("taught · rumoured");
    }

    @Test
    void rowsOfAnotherKindAreRefusedWithWhatIsAccepted() {
        assertThatThrownBy(() -> written(Answers.table(List.of("name"), "R1"), Format.SVG, Style.PLAIN))
                .isInstanceOf(RenderException.class)
                .hasMessage(
                        "report sample: format svg shows edges or dates, and these are rows; use table, json, jsonl, "
                                + "csv or markdown");
    }

    private static void approve(String name, Answer answer) throws Exception {
        Approved.matchesFile("picture-" + name + ".svg", written(answer, Format.SVG, Style.PLAIN));
    }
}
