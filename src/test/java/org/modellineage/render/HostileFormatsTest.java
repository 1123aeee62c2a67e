package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.render.Answers.edge;
import static org.modellineage.render.Answers.written;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;
import org.modellineage.text.HiddenCharacters;

/** Whatever an answer holds, no format lets anything hidden through. */
final class HostileFormatsTest {

    private static final String HOSTILE =
            "x\u001b]0;title\u0007\u009b2J\u202Eevil\u2066\u200e\u00ad\r\n\t\u2028\u0000\ud800y";

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
