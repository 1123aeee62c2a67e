package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.render.Answers.edge;
import static org.modellineage.render.Answers.written;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;
import org.modellineage.text.HarmlessText;
import org.modellineage.text.HiddenCharacters;

final class HarmlessTextTest {

    private static final String HOSTILE =
            "x\u001b]0;title\u0007\u009b2J\u202Eevil\u2066\u200e\u00ad\r\n\t\u2028\u0000\ud800y";

    @Test
    void breaksAreSpacesAndTheRestIsSpelledOut() {
        assertThat(HarmlessText.of(HOSTILE))
                .isEqualTo(
                        "x<U+001B>]0;title<U+0007><U+009B>2J<U+202E>evil<U+2066><U+200E><U+00AD>    <U+0000><U+D800>y");
    }

    @ParameterizedTest
    @CsvSource({"DeepSeek-R1", "深度求索", "naïve", "می‌خواهم", "👩‍💻", "e\u0301"})
    void ordinaryTextStays(String text) {
        assertThat(HarmlessText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void noFormatLetsItThrough(Format format) throws Exception {
        Map<String, Object> hostile = edge(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                "root",
                "fromName",
                HOSTILE,
                "fromKind",
                HOSTILE,
                "fromSeries",
                HOSTILE,
                "status",
                HOSTILE,
                "stage",
                HOSTILE,
                "detail",
                List.of(HOSTILE, Map.of(HOSTILE, HOSTILE)),
                HOSTILE,
                HOSTILE);
        List<String> columns = List.copyOf(hostile.keySet());
        for (View view : List.of(View.GRAPH, View.TABLE, View.RECORD)) {
            if (format.suits(view)) {
                Answer answer = new Answer(HOSTILE, view, Map.of(HOSTILE, HOSTILE), columns, List.of(hostile), true);

                String written = written(answer, format, new Style(60, false));

                assertThat(written.codePoints().filter(c -> c != '\n' && c != '\r' && c != '\t'))
                        .as("%s of %s", format, view)
                        .noneMatch(HiddenCharacters::isHidden);
            }
        }
    }
}
