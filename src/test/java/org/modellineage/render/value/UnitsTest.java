package org.modellineage.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "pretrainingTokens, 14800000000000, 14.8 trillion tokens",
        "contextLengthTokens, 131072, 128K tokens",
        "totalParameters, 671000000000, 671 billion parameters",
        "gpuHours, 2788000, 2.788 million GPU hours",
        "gpusForTraining, 2048, 2048 GPUs",
        "trainingDays, 1, 1 day",
        "trainingCostUsd, 5576000, US$5.576 million",
        "sharePercent, 17, 17%",
        "rmbPerMillionOutputTokens, 2, 2 RMB per million output tokens",
        "stageNumber, 3, 3"
    })
    void wholeNumbers(String name, long number, String text) {
        assertThat(Units.of(name, number)).isEqualTo(text);
    }

    @Test
    void aHeadingSaysAUnitOnce() {
        assertThat(Units.beside("total parameters", "totalParameters", 671_000_000_000L))
                .isEqualTo("671 billion");
        assertThat(Units.beside("GPU hours", "gpuHours", 2_788_000L)).isEqualTo("2.788 million");
        assertThat(Units.beside("context length", "contextLengthTokens", 131_072L))
                .isEqualTo("128K tokens");
    }

    @ParameterizedTest
    @CsvSource({"epochs, 1.5, 1.5 epochs", "epochs, 1.0, 1 epoch", "learningRate, 0.00042, 0.00042"})
    void decimals(String name, double number, String text) {
        assertThat(Units.of(name, number)).isEqualTo(text);
    }
}
