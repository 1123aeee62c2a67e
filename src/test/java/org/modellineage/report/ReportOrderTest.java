package org.modellineage.report;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;

/** The rows of a report have an order of their own: they do not hang on the order in which the graph was written. */
class ReportOrderTest {

    @BeforeAll
    static void load() {
        Family.loadBackwards();
    }

    static List<String> reports() {
        return Share.oneIn(3, GoldenAnswers.aboutTheFamily());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void answersAsTheGoldenFileSays(String report) throws IOException {
        Golden.compare(GoldenAnswers.file(report), GoldenAnswers.answers(report));
    }
}
