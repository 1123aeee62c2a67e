package org.modellineage.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.picture.Colour;
import org.modellineage.picture.Colour.Sight;

/** In Neo4j Browser too, no two kinds of node and no two channels look alike, and captions can be read. */
@WithoutGraph
class GraphStyleTest {

    @Test
    void coloursAreFarApart() {
        Set<String> colours = GraphStyle.rules().values().stream()
                .map(rule -> rule.get("color"))
                .collect(Collectors.toSet());

        // 14 kinds, claims and collections, 5 channels, relationships without one and derived steps
        assertThat(colours).hasSize(16 + 5 + 2);
        for (String one : colours) {
            for (String two : colours) {
                assertThat(one.equals(two) || Colour.of(one).distance(Colour.of(two), Sight.FULL) > 12)
                        .as(one + " and " + two)
                        .isTrue();
            }
        }
    }

    @Test
    void captionsCanBeRead() {
        for (Map.Entry<String, Map<String, String>> rule : GraphStyle.rules().entrySet()) {
            if (rule.getKey().startsWith("node.")) {
                Colour ground = Colour.of(String.valueOf(rule.getValue().get("color")));
                Colour text = Colour.of(String.valueOf(rule.getValue().get("text-color-internal")));
                assertThat(text.contrast(ground)).as(rule.getKey()).isGreaterThan(4.5);
            }
        }
    }
}
