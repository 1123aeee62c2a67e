package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.modellineage.graph.Cypher;
import org.modellineage.model.RelationshipType;

class StatementValuesTest {

    @Test
    void anEmptyListIsAllWords() {
        assertThat(normal("list(Status) []", List.of()))
                .isEqualTo(List.of("asserted", "disputed", "alleged", "denied", "retracted"));
        assertThat(normal("list(a|b) []", List.of())).isEqualTo(List.of("a", "b"));
        assertThat(normal("list []", List.of())).isEqualTo(List.of());
    }

    @Test
    void statusesComeStrongestFirst() {
        assertThat(normal("list(Status) []", List.of("alleged", "asserted"))).isEqualTo(List.of("asserted", "alleged"));
    }

    @Test
    void whoAsksForWeightsIsToldOfStepsOfUnknownChannel() {
        assertThat(normal("list(Channel) []", List.of("weights"))).isEqualTo(List.of("weights", "unknown"));
        assertThat(normal("list(Channel) []", List.of("outputs"))).isEqualTo(List.of("outputs"));
        assertThat(normal("list(weights|outputs) []", List.of("weights"))).isEqualTo(List.of("weights"));
    }

    @Test
    void aMissingDayIsAfterAllAndAMissingNumberIsNoBound() {
        assertThat(normal("date none", null)).isEqualTo("9999-12-31");
        assertThat(normal("date none", "2025-01-20")).isEqualTo("2025-01-20");
        assertThat(normal("integer none", null)).isEqualTo(1_000_000_000L);
        assertThat(normal("integer none", 3L)).isEqualTo(3L);
    }

    @Test
    void aPeriodWithoutABeginningBeginsBeforeAllDays() {
        Map<String, @Nullable Object> normal =
                StatementValues.of(question("// @param from date none From", "// @param to date none To"), Map.of());

        assertThat(normal).containsEntry("from", "0000").containsEntry("to", "9999-12-31");
    }

    @Test
    void whatIsOptionalStaysOut() {
        assertThat(normal("entity none", null)).isNull();
        assertThat(normal("string none", null)).isNull();
        assertThat(normal("boolean false", false)).isEqualTo(false);
    }

    @Test
    void aHeaderNamesAVocabularyAsAWhole() {
        Parameter parameter = question("// @param p list(RelationshipType) [] Types")
                .parameters()
                .get(0);

        assertThat(parameter.choices())
                .isEqualTo(Arrays.stream(RelationshipType.values())
                        .map(RelationshipType::word)
                        .toList());
    }

    private static @Nullable Object normal(String type, @Nullable Object value) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("p", value);
        return StatementValues.of(question("// @param p " + type + " A value"), values)
                .get("p");
    }

    private static Question question(String... parameters) {
        List<String> names = Arrays.stream(parameters)
                .map(line -> "$" + line.split(" ", -1)[2])
                .toList();
        String text = "// What is asked.\n" + String.join("\n", parameters) + "\n\nRETURN [" + String.join(", ", names)
                + "] AS value\n";
        return QuestionReader.read("q.cypher", new Cypher("q", text));
    }
}
