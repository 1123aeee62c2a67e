package org.modellineage.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "releasedOn, released on",
        "hubId, hub id",
        "contextLengthTokens, context length",
        "trainingCostUsd, training cost",
        "trainingComputeFlop, training compute",
        "sharePriceChangePercent, share price change",
        "gpuHours, GPU hours",
        "rmbPerMillionOutputTokens, RMB per million output tokens",
        "URL, URL",
        "model_name, model name",
        "count(n), count(n)"
    })
    void headings(String column, String heading) {
        assertThat(Wording.heading(column)).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "INITIALIZED_FROM, initialized from",
        "releasedOn, released on",
        "gpuHours, GPU hours",
        "TrainingStage, training stage"
    })
    void words(String word, String words) {
        assertThat(Wording.words(word)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 step", "0, 0 steps", "12345, '12,345 steps'"})
    void counted(long count, String text) {
        assertThat(Wording.counted(count, "step")).isEqualTo(text);
    }
}
