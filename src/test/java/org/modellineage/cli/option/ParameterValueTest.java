package org.modellineage.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.cli.output.CommandException;

class ParameterValueTest {

    @Test
    void readsJsonWhereItIsJson() {
        assertThat(value("42")).isEqualTo(42L);
        assertThat(value("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(value("1e3")).isEqualTo(1000.0);
        assertThat(value("true")).isEqualTo(true);
        assertThat(value("null")).isNull();
        assertThat(value("\"42\"")).isEqualTo("42");
        assertThat(value("[1, [\"a\"], null]")).isEqualTo(Arrays.asList(1L, Arrays.asList("a"), null));
        assertThat(value("{\"a\": {\"b\": 0.5}}")).isEqualTo(Map.of("a", Map.of("b", 0.5)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "007",
                "+5",
                "1 2",
                "2025-01-20",
                "0x10",
                "NaN",
                "truely",
                "DeepSeek-R1",
                "it's",
                "a,b",
                "-"
            })
    void takesEverythingElseForText(String text) {
        assertThat(value(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1", "{\"a\"}", "\"open", "[1] [2]", "{a: 1}", "[1,]"})
    void refusesWhatBeginsLikeJsonAndIsNone(String text) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> value(text))
                .withMessageContaining("accepted: ");
    }

    @Test
    void refusesNumbersThatWouldLoseDigits() {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> value("9223372036854775808"))
                .withMessageContaining("beyond 64 bits");
    }

    private static @Nullable Object value(String text) {
        return ParameterValue.read("x", text);
    }
}
