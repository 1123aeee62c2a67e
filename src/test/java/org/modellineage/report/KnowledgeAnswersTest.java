package org.modellineage.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks the reports on organizations, people, things, results and sources about the laboratory that is drawn in
 * {@code knowledge.yaml}; {@code -Dregenerate} writes the answers of each run.
 */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class KnowledgeAnswersTest {

    static final Path FOLDER = GoldenAnswers.FOLDER.resolve("knowledge");

    static List<String> reports() throws IOException {
        return GoldenAnswers.someIn(FOLDER);
    }

    @Nested
    @Order(1)
    class Forwards {

        @BeforeAll
        static void load() {
            Family.load(FOLDER);
        }

        @ParameterizedTest
        @MethodSource("org.modellineage.report.KnowledgeAnswersTest#reports")
        void answersAsTheGoldenFileSays(String report) throws IOException {
            Path golden = FOLDER.resolve(report + ".golden");
            Golden.check(golden, GoldenAnswers.answers(report, golden));
        }
    }

    /** The rows have an order of their own: they do not hang on the order in which the graph was written. */
    @Nested
    @Order(2)
    class Backwards {

        @BeforeAll
        static void load() {
            Family.loadBackwards(FOLDER);
        }

        @ParameterizedTest
        @MethodSource("org.modellineage.report.KnowledgeAnswersTest#reports")
        void answersAsTheGoldenFileSays(String report) throws IOException {
            Path golden = FOLDER.resolve(report + ".golden");
            Golden.compare(golden, GoldenAnswers.answers(report, golden));
        }
    }
}
