package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.modellineage.graph.TestGraph;

/**
 * Golden files of reports. Such a file has one or more runs, each begun by a line of parameters
 * ({@code > model=chat; channel=weights,outputs}), which the columns and the rows of the answer follow.
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
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(golden)) {
            if (line.startsWith(">")) {
                Answer answer = runner.run(question, parameters(line.substring(1)), Duration.ofMinutes(1), 0);
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.add(line);
                lines.add(String.join(" ", answer.columns()));
                answer.rows().forEach(row -> lines.add("- " + text(row)));
                answer.notices().forEach(notice -> lines.add("! " + notice));
            }
        }
        assertThat(lines).as("runs in %s", golden).isNotEmpty();
        return lines;
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

    /** A value in one line, what is null left out; the keys of maps within a row have no order of their own. */
    private static String text(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> entry.getValue() != null)
                    .map(entry -> entry.getKey() + ": " + inner(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return inner(value);
    }

    private static String inner(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(GoldenAnswers::inner).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, inside) -> sorted.put(Objects.toString(key), inside));
            return "{" + text(sorted) + "}";
        }
        return value instanceof String ? "\"" + value + "\"" : Objects.toString(value);
    }
}
