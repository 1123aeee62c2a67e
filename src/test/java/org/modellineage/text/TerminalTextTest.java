package org.modellineage.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    private static final String HOSTILE =
            "x\u001b]0;title\u0007\u009b2J\u202Eevil\u2066\u200e\u00ad\r\n\t\u2028\u0000\ud800y";

    @Test
    void breaksAreSpacesAndTheRestIsSpelledOut() {
        assertThat(TerminalText.of(HOSTILE))
                .isEqualTo(
                        "x<U+001B>]0;title<U+0007><U+009B>2J<U+202E>evil<U+2066><U+200E><U+00AD>    <U+0000><U+D800>y");
    }

    @ParameterizedTest
    @CsvSource({"DeepSeek-R1", "深度求索", "naïve", "می‌خواهم", "👩‍💻", "e\u0301"})
    void ordinaryTextStays(String text) {
        assertThat(TerminalText.of(text)).isEqualTo(text);
    }

    @Test
    void keepsTheBreaksThatAnOutputAsksFor() {
        assertThat(TerminalText.of("a\r\nb\tc\u001b", "\n")).isEqualTo("a \nb c<U+001B>");
        assertThat(TerminalText.of("a\nb\tc\u0007", "\n\t")).isEqualTo("a\nb\tc<U+0007>");
    }
}
