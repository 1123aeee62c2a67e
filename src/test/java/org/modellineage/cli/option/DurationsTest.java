package org.modellineage.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.cli.output.CommandException;

class DurationsTest {

    @Test
    void readsSecondsAndOtherUnits() {
        assertThat(Durations.parse("--timeout", "30")).isEqualTo(Duration.ofSeconds(30));
        assertThat(Durations.parse("--timeout", "30s")).isEqualTo(Duration.ofSeconds(30));
        assertThat(Durations.parse("--timeout", "250ms")).isEqualTo(Duration.ofMillis(250));
        assertThat(Durations.parse("--timeout", "2m")).isEqualTo(Duration.ofMinutes(2));
        assertThat(Durations.parse("--timeout", "1h")).isEqualTo(Duration.ofHours(1));
        assertThat(Durations.parse("--timeout", "0")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-1", "1.5", "1 s", "1d", "99999999999999999999", "9223372036854775807h", "٣"})
    void refusesEverythingElse(String text) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> Durations.parse("--timeout", text))
                .withMessageStartingWith("--timeout: not a length of time: \"" + text + "\" (accepted: ");
    }
}
