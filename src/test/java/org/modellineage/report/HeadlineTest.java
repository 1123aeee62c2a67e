package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HeadlineTest {

    private static final List<Map<String, Object>> ROWS = List.of(
            Map.of("name", "A", "channels", List.of("weights", "design"), "status", "asserted"),
            Map.of("name", "B", "channels", List.of("weights"), "status", "alleged"),
            Map.of("name", "B", "channels", List.of("outputs"), "status", "alleged"));

    @Test
    void countsRowsAndValues() {
        assertThat(told("{model} has {count:ancestor}: {each:status}", Map.of("model", "R1")))
                .isEqualTo("R1 has 3 ancestors: 2 alleged, 1 asserted");
        assertThat(told("{count:match|matches by name}", Map.of())).isEqualTo("2 matches");
        assertThat(told("{each:channels}", Map.of())).isEqualTo("2 by weights, 1 by design, 1 by outputs");
    }

    @Test
    void onlyOneValueIsNoList() {
        assertThat(new Headline("{count:root}: {each:status}").of(Map.of(), ROWS.subList(1, 3)))
                .isEqualTo("2 roots: all alleged");
        assertThat(new Headline("{count:root}: {each:status}").of(Map.of(), ROWS.subList(0, 1)))
                .isEqualTo("1 root: asserted");
    }

    @Test
    void whatAParameterWithoutValueIsInIsLeftOut() {
        assertThat(told("{count:claim}[ about {entity}]", Map.of())).isEqualTo("3 claims");
        assertThat(told("{count:claim}[ about {entity}]", Map.of("entity", "a$1\\b{x}")))
                .isEqualTo("3 claims about a$1\\b{x}");
    }

    @Test
    void kindsAreNouns() {
        List<Map<String, Object>> rows = List.of(
                Map.of("kind", "TrainingStage"),
                Map.of("kind", "TrainingStage"),
                Map.of("kind", "Person"),
                Map.of("kind", "primary"));

        assertThat(new Headline("{each:kind}").of(Map.of(), rows)).isEqualTo("2 training stages, 1 person, 1 primary");
    }

    private static String told(String template, Map<String, String> values) {
        return new Headline(template).of(values, ROWS);
    }
}
