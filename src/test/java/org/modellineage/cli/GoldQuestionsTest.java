package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.graph.TestGraph;

/** Asks the questions that the shipped collection was made to answer, and compares the answers, in which nothing may be added. */
class GoldQuestionsTest {

    @BeforeAll
    static void load() {
        TestGraph.empty();
        Lineage.configured().run("load", "--quiet").answered();
    }

    static List<GoldQuestion> questions() {
        return GoldQuestion.all();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isAnsweredAsKnown(GoldQuestion question) {
        String[] arguments = question.arguments();
        String[] asJson = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, asJson, 0, arguments.length);
        asJson[arguments.length] = "--format=json";

        String json = Lineage.configured().run(asJson).answered().out();

        List<List<String>> found = GoldAnswer.found(question, json);
        List<List<String>> expected = GoldAnswer.expected(question);
        if (question.ordered()) {
            assertThat(found).as(question.command()).containsExactlyElementsOf(expected);
        } else {
            assertThat(found).as(question.command()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void areForty() {
        assertThat(questions()).hasSize(40);
    }
}
