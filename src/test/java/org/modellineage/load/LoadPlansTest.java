package org.modellineage.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;

/**
 * Every statement finds what it touches by an index, whatever the planner knows of the graph: the first load is planned
 * for an empty one, and would be quadratic with a scan in it.
 */
class LoadPlansTest {

    /** Of all entities it takes the first that comes, to see whether there is any. */
    private static final String LOOKS_AT_ONE_ENTITY = "begin.cypher";

    private static final Map<String, Object> PARAMETERS =
            Map.of("collection", "a", "ids", List.of("a"), "rows", List.of(Map.of()), "properties", Map.of());

    @BeforeAll
    static void emptyWithSchema() {
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher()).ensureSchema();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void readNoMoreThanTheyNeed(Path file) {
        assertThat(TestGraph.plan(Cypher.read(file), PARAMETERS))
                .isNotEmpty()
                .noneMatch(operator -> operator.contains("Scan") && !file.endsWith(LOOKS_AT_ONE_ENTITY))
                .noneMatch(operator -> operator.contains("HashJoin"));
    }

    static List<Path> statements() throws IOException {
        try (Stream<Path> files = Files.list(TestGraph.cypher().resolve("load"))) {
            return files.sorted().toList();
        }
    }
}
