package org.modellineage.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers find who open the notebooks without running them. */
class CommittedNotebooksTest {

    private static final Pattern CYPHER =
            Pattern.compile("\\b(MATCH|MERGE|UNWIND|CREATE|RETURN|CALL)\\b\\s*[({\\w]|executableQuery");
    private static final Pattern OF_ONE_MACHINE =
            Pattern.compile("/(?:home|root|work|tmp|usr|var|Users)/|bolt://|neo4j://");

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areFive() throws IOException {
        assertThat(notebooks()).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void holdAnOutputOfEveryCell(Path notebook) throws IOException {
        // A cell that only declares something has nothing to show.
        assertThat(code(notebook))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.get("execution_count").isInt())
                        .as(source(cell))
                        .isTrue());
        assertThat(code(notebook))
                .noneMatch(cell -> cell.get("outputs").toString().contains("\"error\""));
        assertThat(code(notebook).stream()
                        .filter(cell -> !cell.get("outputs").isEmpty())
                        .count())
                .isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void holdNothingOfTheMachineTheyRanOn(Path notebook) throws IOException {
        assertThat(Files.readString(notebook)).doesNotContainPattern(OF_ONE_MACHINE);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void holdCypherOnlyOnPurpose(Path notebook) throws IOException {
        List<JsonNode> cells = code(notebook).stream()
                .filter(cell -> !cell.get("metadata").toString().contains("\"cypher-on-purpose\""))
                .toList();

        assertThat(cells)
                .extracting(CommittedNotebooksTest::source)
                .noneMatch(source -> CYPHER.matcher(source).find());
    }

    /** What its cells wrote and drew, in their order. */
    static List<String> outputs(Path notebook) throws IOException {
        return code(notebook).stream()
                .map(cell -> cell.get("outputs").toPrettyString())
                .toList();
    }

    private static List<JsonNode> code(Path notebook) throws IOException {
        JsonNode cells = new ObjectMapper().readTree(notebook.toFile()).get("cells");
        return StreamSupport.stream(cells.spliterator(), false)
                .filter(cell -> cell.get("cell_type").asText().equals("code"))
                .toList();
    }

    private static String source(JsonNode cell) {
        StringBuilder source = new StringBuilder();
        cell.get("source").forEach(line -> source.append(line.asText()));
        return source.toString();
    }
}
