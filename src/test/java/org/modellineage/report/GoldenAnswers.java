package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modellineage.Share;
import org.modellineage.graph.TestGraph;

/**
 * Golden files of reports. Such a file has one or more runs, each begun by a line of parameters
 * ({@code > model=chat; channel=weights,outputs}), which the rows of the answer follow, one value a line. The columns
 * stand before the first run, and again where a run has others.
 */
final class GoldenAnswers {

    static final Path FOLDER = Path.of("src/test/resources/reports");
    static final ReportLibrary LIBRARY =
            new ReportLibrary(List.of(TestGraph.cypher().resolve("reports")));

    private GoldenAnswers() {}

    /** The reports that are asked about the family; the others have golden files in {@link KnowledgeAnswersTest}'s folder. */
    static List<String> aboutTheFamily() {
        return LIBRARY.names().stream()
                .filter(report -> Files.exists(file(report))
                        || Files.notExists(KnowledgeAnswersTest.FOLDER.resolve(report + ".golden")))
                .toList();
    }

    /** The reports with a golden file in a folder, or a part of them. */
    static List<String> someIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Share.oneIn(
                    3,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".golden"))
                            .map(name -> name.replace(".golden", ""))
                            .sorted()
                            .toList());
        }
    }

    static Path file(String report) {
        return FOLDER.resolve(report + ".golden");
    }

    /** The text that a report's golden file should have, by asking each of its runs. */
    static List<String> answers(String report) throws IOException {
        return answers(report, file(report));
    }

    /** The same for a golden file elsewhere, whose runs are asked of whatever the graph holds. */
    static List<String> answers(String report, Path golden) throws IOException {
        assertThat(golden)
                .withFailMessage(
                        "%s is missing: write its runs into it, one line each such as \"> model=chat\","
                                + " then mvn -Dfast -Dtest=ReportAnswersTest -Dregenerate test, and read the result",
                        golden)
                .exists();
        Question question = LIBRARY.find(report).orElseThrow();
        ReportRunner runner = new ReportRunner(TestGraph.graph(), TestGraph.cypher());
        GoldenText text = new GoldenText();
        for (String line : Files.readAllLines(golden)) {
            if (line.startsWith(GoldenText.RUN)) {
                text.add(line, runner.run(question, parameters(line.substring(1)), Duration.ofMinutes(1), 0));
            }
        }
        assertThat(text.lines()).as("runs in %s", golden).isNotEmpty();
        return text.lines();
    }

    static Map<String, List<String>> parameters(String line) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : line.split(";", -1)) {
            if (!part.isBlank()) {
                String[] pair = part.strip().split("=", 2);
                parameters.put(pair[0], List.of(pair[1]));
            }
        }
        return parameters;
    }
}
