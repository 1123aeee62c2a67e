package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;

/** Asks every report about the family of ten; {@code -Dregenerate} writes the answers of each run. */
class ReportAnswersTest {

    @BeforeAll
    static void load() {
        Family.load();
    }

    static List<String> someReports() {
        return Share.oneIn(3, GoldenAnswers.aboutTheFamily());
    }

    @ParameterizedTest
    @MethodSource("someReports")
    void answersAsTheGoldenFileSays(String report) throws IOException {
        Golden.check(GoldenAnswers.file(report), GoldenAnswers.answers(report));
    }

    @Test
    void everyGoldenFileHasItsReport() throws IOException {
        try (var files = Files.newDirectoryStream(GoldenAnswers.FOLDER, "*.golden")) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(GoldenAnswers.aboutTheFamily())
                            .contains(file.getFileName().toString().replace(".golden", "")));
        }
    }
}
