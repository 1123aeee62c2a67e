package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

final class RendererTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "JSON", "JSONL", "CSV", "MARKDOWN"})
    void manyRowsAreWrittenPieceByPiece(Format format) throws IOException {
        Answer answer = new Answer("many", View.TABLE, Map.of(), List.of("name", "depth"), rows(), false);
        Meter meter = new Meter();

        new Renderer(new Style(80, false).whole()).render(answer, format, meter);

        assertThat(meter.lines).isGreaterThanOrEqualTo(MANY);
        assertThat(meter.longestPiece).isLessThan(100);
    }

    @ParameterizedTest
    @CsvSource({"GRAPH, TREE", "PATHS, TREE", "TABLE, TABLE", "RECORD, TABLE", "TIMELINE, TABLE"})
    void everyViewHasAFormatThatSuitsIt(View view, Format format) {
        assertThat(Format.defaultFor(view)).isEqualTo(format);
        assertThat(format.suits(view)).isTrue();
    }

    /** Rows that exist only while they are looked at. */
    private static List<Map<String, Object>> rows() {
        return new AbstractList<>() {
            @Override
            public Map<String, Object> get(int index) {
                return Map.of("name", "model " + index, "depth", (long) index);
            }

            @Override
            public int size() {
                return MANY;
            }
        };
    }

    private static final class Meter implements Appendable {
        private int lines;
        private int longestPiece;

        @Override
        public Appendable append(CharSequence text) {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(CharSequence text, int begin, int end) {
            longestPiece = Math.max(longestPiece, end - begin);
            for (int at = begin; at < end; at++) {
                lines += text.charAt(at) == '\n' ? 1 : 0;
            }
            return this;
        }

        @Override
        public Appendable append(char c) {
            lines += c == '\n' ? 1 : 0;
            return this;
        }
    }
}
