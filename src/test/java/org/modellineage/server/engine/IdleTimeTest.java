package org.modellineage.server.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IdleTimeTest {

    @Test
    void isHalfAnHourUnlessToldOtherwise() {
        assertThat(IdleTime.of(null, Map.of())).isEqualTo(Duration.ofMinutes(30));
        assertThat(IdleTime.of(null, Map.of(IdleTime.VARIABLE, " "))).isEqualTo(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @CsvSource({"5, PT5M", "0.05, PT3S", "0, PT0S", "' 1 ', PT1M", "1e2, PT1H40M"})
    void readsMinutesAndFractions(String text, Duration expected) {
        assertThat(IdleTime.of(null, Map.of(IdleTime.VARIABLE, text))).isEqualTo(expected);
    }

    @Test
    void theStarterGoesBeforeTheEnvironment() {
        assertThat(IdleTime.of("0", Map.of(IdleTime.VARIABLE, "5"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "NaN", "Infinity", "30m", "1e9"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> IdleTime.of(null, Map.of(IdleTime.VARIABLE, text)))
                .hasMessage("MODEL_LINEAGE_IDLE_MINUTES is \"" + text + "\"");
    }
}
