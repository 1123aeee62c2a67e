package org.modellineage.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;

/** Nodes, relationships and paths of a statement of one's own, as people read them. */
@WithoutGraph
class GraphValuesTest {

    private static final Map<String, Object> MODEL = Map.of(
            "labels",
            List.of("Entity", "Model"),
            "properties",
            new TreeMap<>(Map.of("name", "R1", "id", "r1", "released", true)));
    private static final Map<String, Object> CLAIM =
            Map.of("labels", List.of("Claim"), "properties", Map.of("rank", "normal"));
    private static final Map<String, Object> STEP = Map.of("type", "DISTILLED_FROM", "properties", Map.of());

    @Test
    void aNodeIsItsKindItsNameAndTheRest() {
        assertThat(CellText.of("m", (Object) MODEL)).isEqualTo("(:Model R1 {id: r1, released: yes})");
        assertThat(CellText.of("c", (Object) CLAIM)).isEqualTo("(:Claim {rank: normal})");
    }

    @Test
    void aListAndAPathHoldThemInTheSameForm() {
        assertThat(CellText.of("steps", List.of(STEP, CLAIM))).isEqualTo("[:DISTILLED_FROM], (:Claim {rank: normal})");
        assertThat(CellText.of("p", (Object) Map.of("nodes", List.of(MODEL, CLAIM), "relationships", List.of(STEP))))
                .isEqualTo("(:Model R1 {id: r1, released: yes})-[:DISTILLED_FROM]-(:Claim {rank: normal})");
    }

    @Test
    void whatANameHoldsDoesNotActOnATerminal() {
        assertThat(CellText.of("m", (Object)
                        Map.of("labels", List.of("A\u001b[2J"), "properties", Map.of("name", "x\u202ey"))))
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void otherMapsStayMaps() {
        assertThat(CellText.of("m", (Object) new TreeMap<>(Map.of("labels", 2, "properties", 3))))
                .isEqualTo("labels: 2, properties: 3");
    }
}
