package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.Share;

/** Asks what the shipped collection was made to answer; an answer must have all that is known, and nothing more. */
@ReadsShippedCollection
class GoldQuestionsTest {

    static List<Arguments> answers() {
        return Share.oneIn(
                12,
                GoldQuestion.all().stream()
                        .flatMap(question -> question.answers().stream()
                                .map(answer -> arguments(question.id() + " " + question.ask(), answer)))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void isAnsweredAsKnown(String question, GoldAnswer gold) {
        List<String> command = new ArrayList<>(gold.arguments());
        command.add("--format=json");

        String json = Lineage.configured()
                .run(command.toArray(String[]::new))
                .answered()
                .out();

        List<List<String>> found = AnswerCells.found(gold, json);
        List<List<String>> expected = AnswerCells.expected(gold);
        if (gold.ordered()) {
            assertThat(found).as("%s: %s", question, gold.command()).containsExactlyElementsOf(expected);
        } else {
            assertThat(found).as("%s: %s", question, gold.command()).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void areForty() {
        assertThat(GoldQuestion.all())
                .hasSize(40)
                .allSatisfy(question -> assertThat(question.answers()).isNotEmpty());
    }
}
