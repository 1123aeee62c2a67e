package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParameterReaderTest {

    private static final List<String> CHANNELS = List.of("weights", "outputs");

    @Test
    void readsEachTypeAsItsValue() {
        assertThat(read(Parameter.Type.INTEGER, "25")).isEqualTo(25L);
        assertThat(read(Parameter.Type.BOOLEAN, "true")).isEqualTo(true);
        assertThat(read(Parameter.Type.DATE, "2025-01")).isEqualTo("2025-01");
        assertThat(read(Parameter.Type.STRING, " two words ")).isEqualTo("two words");
        assertThat(read(Parameter.Type.ENTITY, "DeepSeek-R1")).isEqualTo("DeepSeek-R1");
    }

    @Test
    void anEmptyTextIsNoValue() {
        assertThat(read(Parameter.Type.INTEGER, "")).isNull();
        assertThat(read(Parameter.Type.LIST, "")).isEqualTo(List.of());
    }

    @Test
    void anEmptyTextDoesNotFillAParameterThatMustBeGiven() {
        Parameter needed = new Parameter("model", Parameter.Type.ENTITY, List.of(), null, "DeepSeek-R1", "The model");

        assertThatThrownBy(() -> ParameterReader.read(needed, List.of(" ")))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage("model is empty; accepted: the id or a name of an entity");
    }

    @Test
    void listsAreRepeatedOrJoinedByCommas() {
        assertThat(read(Parameter.Type.LIST, "a, b", "c")).isEqualTo(List.of("a", "b", "c"));
    }

    @Test
    void wordsOfAChoiceAreFoundInAnyCase() {
        assertThat(choose(Parameter.Type.CHOICE, "Weights")).isEqualTo("weights");
        assertThat(choose(Parameter.Type.LIST, "OUTPUTS,weights")).isEqualTo(List.of("outputs", "weights"));
    }

    @Test
    void saysWhatIsAccepted() {
        assertRefusal(
                "p cannot be \"-1\"; accepted: a whole number from 0 up", () -> read(Parameter.Type.INTEGER, "-1"));
        assertRefusal(
                "p cannot be \"1.5\"; accepted: a whole number from 0 up", () -> read(Parameter.Type.INTEGER, "1.5"));
        assertRefusal("p cannot be \"yes\"; accepted: true or false", () -> read(Parameter.Type.BOOLEAN, "yes"));
        assertRefusal(
                "p cannot be \"2025-02-30\"; accepted: a date (2025, 2025-01 or 2025-01-20)",
                () -> read(Parameter.Type.DATE, "2025-02-30"));
        assertRefusal(
                "p cannot be \"wieghts\"; accepted: weights, outputs; did you mean weights?",
                () -> choose(Parameter.Type.LIST, "wieghts"));
        assertRefusal("p is given 2 times; it takes one value", () -> read(Parameter.Type.INTEGER, "1", "2"));
    }

    private static void assertRefusal(String message, Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOf(InvalidParameterException.class)
                .hasMessage(message);
    }

    private static @Nullable Object read(Parameter.Type type, String... texts) {
        return ParameterReader.read(new Parameter("p", type, List.of(), "", null, "A value"), List.of(texts));
    }

    private static @Nullable Object choose(Parameter.Type type, String... texts) {
        return ParameterReader.read(new Parameter("p", type, CHANNELS, "", null, "A value"), List.of(texts));
    }
}
