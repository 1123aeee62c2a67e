package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Thorough;
import org.modellineage.explore.BrowserContent;
import org.modellineage.explore.BrowserStatement;
import org.modellineage.explore.GuideQueries;
import org.modellineage.explore.SavedQuery;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.Transaction.Rows;
import org.modellineage.report.Answer;
import org.modellineage.report.Parameter;
import org.modellineage.report.Question;
import org.modellineage.report.ReportLibrary;
import org.modellineage.report.ReportRunner;

/** Every saved query and every query of the guide, asked of the shipped collection as Neo4j Browser would: without parameters. */
@ReadsShippedCollection
@Thorough
class SavedQueriesTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final ReportLibrary LIBRARY = new ReportLibrary(List.of(Path.of("cypher/reports")));

    @BeforeAll
    static void forgetPlansForOtherGraphs() {
        TestGraph.forgetPlans();
    }

    static List<String> names() {
        return LIBRARY.names();
    }

    static List<String> graphs() {
        return LIBRARY.names().stream()
                .filter(name -> !question(name).graph().isEmpty())
                .toList();
    }

    static Stream<String> guide() {
        return GuideQueries.all().stream().map(SavedQuery::content);
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheRowsOfTheReport(String name) {
        Question question = question(name);
        Map<String, @Nullable Object> values = runner().examples(question, TIMEOUT);

        Rows rows = ask(BrowserStatement.ofRows(question, values));

        Answer answer = runner().run(question, examples(question), TIMEOUT, 0);
        assertThat(rows.columns()).isEqualTo(answer.columns());
        assertThat(rows.rows()).isEqualTo(answer.rows());
        assertThat(rows.rows()).as("an example that works").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void namesTheSameNodesAsAGraph(String name) {
        Question question = question(name);

        Rows graph = ask(BrowserStatement.of(question, runner().examples(question, TIMEOUT)));

        TreeSet<String> nodes = new TreeSet<>();
        graph.rows().forEach(row -> row.values().forEach(value -> collect(value, nodes)));
        TreeSet<String> named = new TreeSet<>();
        for (Map<String, Object> row :
                runner().run(question, examples(question), TIMEOUT, 0).rows()) {
            for (String column : List.of("from", "to", "id", "subjectId", "objectId", "source", "claim")) {
                if (row.get(column) instanceof String id) {
                    named.add(id);
                }
            }
            if (row.get("dependents") instanceof List<?> dependents) {
                dependents.forEach(one -> named.add(String.valueOf(((Map<?, ?>) one).get("id"))));
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(nodes).isEqualTo(named);
    }

    @ParameterizedTest
    @MethodSource("guide")
    void findsWhatTheGuidePromises(String statement) {
        assertThat(ask(statement).rows()).isNotEmpty();
        assertThat(TestGraph.remarks(new Cypher("guide", statement))).isEmpty();
    }

    @Test
    void hasTwoQueriesOnEachSlideOfTheGuide() {
        assertThat(BrowserContent.guide().split("<slide", -1)).hasSize(1 + 6);
        assertThat(guide()).hasSize(2 * 6);
    }

    private static void collect(@Nullable Object value, Set<String> ids) {
        if (value instanceof List<?> list) {
            list.forEach(one -> collect(one, ids));
        } else if (value instanceof Map<?, ?> node && node.containsKey("labels")) {
            ids.add(Objects.toString(((Map<?, ?>) Objects.requireNonNull(node.get("properties"))).get("id")));
        }
    }

    private static Rows ask(String statement) {
        return TestGraph.graph()
                .read(TIMEOUT, transaction -> transaction.run(new Cypher("saved", statement), Map.of()));
    }

    private static ReportRunner runner() {
        return new ReportRunner(TestGraph.graph(), Path.of("cypher"));
    }

    private static Question question(String name) {
        return LIBRARY.find(name).orElseThrow();
    }

    private static Map<String, List<String>> examples(Question question) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            if (parameter.example() != null) {
                given.put(parameter.name(), List.of(parameter.example()));
            }
        }
        return given;
    }
}
