package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.graph.Cypher;

/** One small file for each way to get a question file wrong, beside the line that the reader answers it with. */
class BrokenReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken-reports");

    static Stream<Path> files() throws IOException {
        return list().filter(file -> file.toString().endsWith(".cypher"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersWithPlaceAndWhatIsAccepted(Path file) throws IOException {
        Path expected = Path.of(file.toString().replace(".cypher", ".txt"));
        String name = file.getFileName().toString();

        Throwable refusal = catchThrowable(() -> QuestionReader.read(name, Cypher.read(file)));

        assertThat(refusal).isInstanceOf(QuestionSyntaxException.class);
        Golden.check(expected, List.of(refusal.getMessage()));
        assertThat(refusal.getMessage()).doesNotContain("\n").startsWith(name + ":");
    }

    @Test
    void everyExpectationHasItsFile() throws IOException {
        assertThat(list().filter(file -> file.toString().endsWith(".txt")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Path.of(file.toString().replace(".txt", ".cypher")))
                        .exists());
    }

    private static Stream<Path> list() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }
}
