package org.modellineage.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.cli.output.CommandException;

class GlobalOptionsTest {

    @Test
    void readsSecondsAndOtherUnits() {
        assertThat(GlobalOptions.duration("--timeout", "30")).isEqualTo(Duration.ofSeconds(30));
        assertThat(GlobalOptions.duration("--timeout", "30s")).isEqualTo(Duration.ofSeconds(30));
        assertThat(GlobalOptions.duration("--timeout", "250ms")).isEqualTo(Duration.ofMillis(250));
        assertThat(GlobalOptions.duration("--timeout", "2m")).isEqualTo(Duration.ofMinutes(2));
        assertThat(GlobalOptions.duration("--timeout", "1h")).isEqualTo(Duration.ofHours(1));
        assertThat(GlobalOptions.duration("--timeout", "0")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-1", "1.5", "1 s", "1d", "99999999999999999999", "9223372036854775807h", "٣"})
    void refusesEverythingElse(String text) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> GlobalOptions.duration("--timeout", text))
                .withMessageStartingWith("--timeout: not a length of time: \"" + text + "\" (accepted: ");
    }
}
