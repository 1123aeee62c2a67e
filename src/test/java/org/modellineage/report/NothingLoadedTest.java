package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.Thorough;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** A server on which nothing was loaded, so that it has not even indexes: reports say so, and how to load. */
@Order(1) // Without a schema, nothing that was planned for other classes is kept.
@WithSecondGraph
@Thorough
class NothingLoadedTest {

    private static final String NOTHING =
            "nothing is loaded: \"lineage load\" loads the shipped collections, \"lineage load FOLDER\" one of your own";

    @BeforeAll
    static void empty() {
        TestGraph.empty();
        TestGraph.dropSchema();
    }

    @Test
    void aNameIsNotSaidToBeMisspelt() {
        assertThatThrownBy(() -> run("show", Map.of("entity", List.of("DeepSeek-R1"))))
                .isInstanceOf(EntityNotFoundException.class)
                .hasMessage(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"search, text, distill", "sources,,", "stats,,"})
    void anAnswerWithoutRowsSaysWhy(String report, String parameter, String value) {
        Answer answer = run(report, parameter == null ? Map.of() : Map.of(parameter, List.of(value)));

        assertThat(answer.rows()).isEmpty();
        assertThat(answer.notices()).containsExactly(NOTHING);
    }

    private static Answer run(String report, Map<String, List<String>> given) {
        Question question = GoldenAnswers.LIBRARY.find(report).orElseThrow();
        return new ReportRunner(TestGraph.graph(), TestGraph.cypher()).run(question, given, Duration.ofMinutes(1), 0);
    }
}
