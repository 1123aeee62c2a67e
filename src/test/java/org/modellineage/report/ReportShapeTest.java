package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int MOST_LINES_OF_HALF = 55;
    private static final int MOST_LINES_OF_ALL = 1_730;
    private static final int REPEATED_LINES = 4;

    /**
     * How a claim is read whether it is a node or inline. Cypher has no functions, and what this works out would take as
     * much room in each relationship as the rest of it; so it may be repeated, as long as it is the same everywhere.
     */
    private static final List<String> FORMS_OF_CLAIMS = List.of("""
            CALL (node, step) {
            MATCH (subject)<-[:ABOUT]-(node)-[:STATED_BY]->(source)
            OPTIONAL MATCH (node)-[:OBJECT]->(object)
            RETURN node AS claim, subject, object, source
            UNION ALL
            """, """
            MATCH (source:Entity {id: step.sources[0]})
            RETURN step {.*, id: step.claim, says: step.claim, predicate: coalesce(step.predicate, type(step)), rank: 'normal',
            publishedBy: step.since, standsFrom: step.since, standsUntil: step.until, supportByDay: [step.since + ' 1'],
            qualifiers: coalesce(step.qualifiers, []), remarks: coalesce(step.remarks, []),
            precedence: '1 0 ' + source.precedence + ' ' + step.claim} AS claim,
            startNode(step) AS subject, CASE WHEN NOT step:DESCRIBED_BY THEN endNode(step) END AS object, source }
            """);

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
            List<String> statement = withoutFormsOfClaims(lines.stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .toList());
            for (int from = 0; from + REPEATED_LINES <= statement.size(); from++) {
                String fragment = String.join("\n", statement.subList(from, from + REPEATED_LINES));
                places.computeIfAbsent(fragment, text -> new TreeSet<>()).add(name);
            }
        });

        places.values().removeIf(names -> names.size() < 3);
        assertThat(places).isEmpty();
    }

    @Test
    void theFormsOfClaimsAreReadAlike() {
        for (String form : FORMS_OF_CLAIMS) {
            String first = form.lines().findFirst().orElseThrow();
            assertThat(REPORTS)
                    .allSatisfy((name, lines) -> assertThat(occurrences(text(lines), first))
                            .as("%s: each \"%s\" begins the whole", name, first)
                            .isEqualTo(occurrences(text(lines), form)));
        }
    }

    private static List<String> withoutFormsOfClaims(List<String> statement) {
        String text = text(statement);
        for (String form : FORMS_OF_CLAIMS) {
            text = text.replace(form, "the form of a claim\n");
        }
        return text.lines().toList();
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.startsWith("//"))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
