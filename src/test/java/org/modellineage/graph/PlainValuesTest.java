package org.modellineage.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true                                          | true",
                "9223372036854775807                           | 9223372036854775807",
                "1.5                                           | 1.5",
                "'''text'''                                    | text",
                "[1, null, ['x']]                              | [1, null, [x]]",
                "{b: 1, a: null}                               | {a=null, b=1}",
                "date('2025-01-20')                            | 2025-01-20",
                "datetime('2025-01-20T10:00:00[Europe/Paris]') | 2025-01-20T10:00+01:00[Europe/Paris]",
                "localdatetime('2025-01-20T10:00:01')          | 2025-01-20T10:00:01",
                "time('10:00:01Z')                             | 10:00:01Z",
                "duration('P0D')                               | PT0S",
                "duration('P14M3D')                            | P14M3D",
                "duration('P1DT1H30.5S')                       | P1DT1H30.5S",
                "point({x: 1, y: 2})                           | {srid=7203, x=1.0, y=2.0}",
                "point({x: 1, y: 2, z: 3})                     | {srid=9157, x=1.0, y=2.0, z=3.0}",
            })
    void areReadable(String expression, String printed) {
        assertThat(valueOf("RETURN " + expression + " AS value")).hasToString(printed);
    }

    @Test
    void keepsNull() {
        assertThat(valueOf("RETURN null AS value")).isNull();
    }

    @Test
    void makesMapsOfNodesRelationshipsAndPathsWithTheirPropertiesInOrder() {
        Object path = valueOf("CREATE path = (:B:A {z: 1, y: 2})-[:TO {w: 3}]->(:C) RETURN path AS value");

        assertThat(path)
                .isEqualTo(Map.of(
                        "nodes",
                                List.of(
                                        Map.of("labels", List.of("A", "B"), "properties", Map.of("z", 1L, "y", 2L)),
                                        Map.of("labels", List.of("C"), "properties", Map.of())),
                        "relationships", List.of(Map.of("type", "TO", "properties", Map.of("w", 3L)))));
        assertThat(path).asString().contains("{y=2, z=1}");
    }

    private static @Nullable Object valueOf(String statement) {
        TestGraph.empty();
        return TestGraph.graph()
                .write(Duration.ofMinutes(1), tx -> tx.run(new Cypher("value", statement), Map.of()))
                .rows()
                .get(0)
                .get("value");
    }
}
