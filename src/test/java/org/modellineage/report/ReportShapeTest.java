package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.TestGraph;

/** Reports stay short enough to be read: what they would have to work out again and again is the loader's work. */
class ReportShapeTest {

    private static final int MOST_LINES = 100;
    private static final int MOST_LINES_OF_HALF = 50;
    private static final int MOST_LINES_OF_ALL = 1_400;
    private static final int REPEATED_LINES = 4;

    private static final Map<String, List<String>> REPORTS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(TestGraph.cypher().resolve("reports"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".cypher")).toList()) {
                REPORTS.put(file.getFileName().toString(), Files.readAllLines(file));
            }
        }
    }

    @Test
    void noReportIsLongAndHalfOfThemAreShort() {
        List<Integer> lengths =
                REPORTS.values().stream().map(List::size).sorted().toList();

        assertThat(REPORTS)
                .allSatisfy((name, lines) -> assertThat(lines).as(name).hasSizeLessThanOrEqualTo(MOST_LINES));
        assertThat(lengths.get(lengths.size() / 2 - 1)).isLessThan(MOST_LINES_OF_HALF);
        assertThat(lengths.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(MOST_LINES_OF_ALL);
    }

    /** Headers may say alike what parameters mean. */
    @Test
    void noFragmentOfMoreThanThreeLinesStandsInThreeFiles() {
        Map<String, TreeSet<String>> places = new HashMap<>();
        REPORTS.forEach((name, lines) -> {
            List<String> statement = new ArrayList<>();
            lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .forEach(statement::add);
            for (int from = 0; from + REPEATED_LINES <= statement.size(); from++) {
                String fragment = String.join("\n", statement.subList(from, from + REPEATED_LINES));
                places.computeIfAbsent(fragment, text -> new TreeSet<>()).add(name);
            }
        });

        places.values().removeIf(names -> names.size() < 3);
        assertThat(places).isEmpty();
    }
}
