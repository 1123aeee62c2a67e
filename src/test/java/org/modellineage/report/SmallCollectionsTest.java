package org.modellineage.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks reports about small collections that show one thing each: licences that do not fit together. Which reports, and
 * with what parameters, say the golden files beside the collection; {@code -Dregenerate} writes the answers of each run.
 */
class SmallCollectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"licences"})
    void areAnsweredAsTheGoldenFilesSay(String collection) throws IOException {
        Path folder = GoldenAnswers.FOLDER.resolve(collection);
        Family.load(folder);

        try (var files = Files.newDirectoryStream(folder, "*.golden")) {
            for (Path golden : files) {
                String report = golden.getFileName().toString().replace(".golden", "");
                Golden.check(golden, GoldenAnswers.answers(report, golden));
            }
        }
    }
}
