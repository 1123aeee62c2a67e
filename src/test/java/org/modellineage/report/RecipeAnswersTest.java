package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.collection.CollectionReader;
import org.modellineage.collection.CollectionReader.Reading;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;
import org.modellineage.load.Loader;
import org.modellineage.load.Progress;

/**
 * Asks the reports on lineage about models with training stages, costs, licences and dates, as of several days;
 * {@code -Dregenerate} writes the answers of each run. What the models are is drawn in {@code recipe.yaml}.
 */
@WithSecondGraph
class RecipeAnswersTest {

    private static final Path FOLDER = GoldenAnswers.FOLDER.resolve("recipe");

    @BeforeAll
    static void load() {
        Reading reading = new CollectionReader(List.of()).read(FOLDER);
        assertThat(reading.problems()).isEmpty();
        TestGraph.empty();
        new Loader(TestGraph.graph(), TestGraph.cypher())
                .load(reading.collection().orElseThrow(), Progress.NONE);
    }

    static List<String> reports() throws IOException {
        return GoldenAnswers.someIn(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void answersAsTheGoldenFileSays(String report) throws IOException {
        Path golden = FOLDER.resolve(report + ".golden");
        Golden.check(golden, GoldenAnswers.answers(report, golden));
    }
}
