package org.modellineage.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "pretrainingTokens, 14800000000000, 14.8 trillion",
        "totalParameters, 671000000000, 671 billion",
        "totalParameters, 7615616512, 7.616 billion",
        "totalParameters, 999999999, 1 billion",
        "samples, 800000, '800,000'",
        "trainingCostUsd, 5576000, US$5.576 million",
        "profitUsd, -500, -US$500",
        "ratioPercent, 10, 10%",
        "sharePriceChangePercent, -18, -18%",
        "sharePriceChangePercent, 3, +3%",
        "contextLengthTokens, 4096, 4K",
        "fromContextLengthTokens, 131072, 128K",
        "contextLengthTokens, 128000, '128,000'",
        "contextLengthTokens, 512, 512",
        "tokens, -2500000, -2.5 million",
        "tokens, 5000000000000000000, 5000 quadrillion",
        "tokens, -9223372036854775808, -9223372036854775808",
        "year, 2025, 2025",
        "count, 455043, '455,043'",
        "count, -12345, '-12,345'",
        "claimId, 123456, 123456"
    })
    void wholeNumbers(String name, long number, String text) {
        assertThat(Amounts.of(name, number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "epochs, 2.0, 2",
        "sharePercent, 2.78, 2.78%",
        "sharePriceChangePercent, 1.5, +1.5%",
        "epochs, 1.5, 1.5",
        "score, 4.123456789, 4.1235",
        "score, 0.000123456, 0.0001235",
        "score, 1.5E-9, 1.5E-9",
        "gpuHours, 2664000.0, 2.664 million",
        "share, 12345.5, 12345.5",
        "count, 1.0E7, '10,000,000'",
        "count, 1.5E300, 1.5E300",
        "trainingComputeFlop, 3.300001E24, 3.3E24 FLOP",
        "trainingComputeFlop, 2.5E9, 2.5 billion FLOP",
        "score, 0.0, 0",
        "score, NaN, NaN",
        "score, -Infinity, -Infinity"
    })
    void decimals(String name, double number, String text) {
        assertThat(Amounts.of(name, number)).isEqualTo(text);
    }
}
