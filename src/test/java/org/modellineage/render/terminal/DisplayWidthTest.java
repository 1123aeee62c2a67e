package org.modellineage.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "é, 1",
        "e\u0301, 1",
        "深度, 4",
        "ｆｕｌｌ, 8",
        "ｶﾅ, 2",
        "한글, 4",
        "\u1112\u1161\u11ab, 2",
        "🚀, 2",
        "│─→, 3",
        "\uD840\uDC00, 2",
        "'', 0"
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
