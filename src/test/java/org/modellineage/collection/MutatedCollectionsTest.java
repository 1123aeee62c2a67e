package org.modellineage.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.collection.problem.Problem;

/** Whatever is done to a good file, reading it ends with a collection, or with problems that lie inside the file. */
class MutatedCollectionsTest {

    private static final int MUTATIONS = 600;

    @TempDir
    private Path folder;

    @Test
    void neverThrowsAndNeverPointsOutsideTheFile() throws IOException {
        String good = ReadmeExample.blocks().get(1);
        CollectionFiles files = ReadmeExample.files(folder);
        Path file = folder.resolve("example.yaml");
        int broken = 0;
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] bytes = new Mutation(new Random(seed)).of(good);
            Files.write(file, bytes);

            Reading reading = files.read();

            String text = new String(bytes, StandardCharsets.UTF_8);
            for (Problem problem : reading.problems()) {
                assertPlace(problem, file, text, "seed " + seed);
            }
            assertThat(reading.problems())
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(Problem.BY_PLACE);
            assertThat(reading.collection().isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(reading.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR));
            broken += reading.collection().isEmpty() ? 1 : 0;
        }
        assertThat(broken).as("mutations that broke the file").isBetween(MUTATIONS / 3, MUTATIONS - 1);
    }

    private static void assertPlace(Problem problem, Path file, String text, String seed) {
        assertThat(problem.file()).as(seed).isEqualTo(file);
        assertThat(problem.message()).as(seed).isNotBlank().doesNotContain("\n", "\r");
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        assertThat(problem.line()).as("%s: line of %s", seed, problem).isBetween(1, lines.size());
        String line = lines.get(problem.line() - 1);
        assertThat(problem.column())
                .as("%s: column of %s in: %s", seed, problem, line)
                .isBetween(1, line.codePointCount(0, line.length()) + 1);
    }
}
