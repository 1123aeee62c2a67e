package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.render.Answers.table;
import static org.modellineage.render.Answers.written;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

final class DataFormatsTest {

    private static final Answer MIXED = new Answer(
            "ancestors",
            View.TABLE,
            Map.of("model", "deepseek-r1"),
            List.of("name", "depth", "share", "released", "sources", "with"),
            table(
                            List.of("name", "depth", "share", "released", "sources", "with"),
                            "R1, \"the one\"",
                            1L,
                            0.5,
                            true,
                            List.of("paper", "blog"),
                            Map.of("samples", 800_000L),
                            "深度",
                            2L,
                            Double.NaN,
                            null,
                            List.of(),
                            Map.of())
                    .rows(),
            true);

    @Test
    void jsonIsOneObjectWithARowOnEachLine() throws Exception {
        assertThat(written(MIXED, Format.JSON, Style.PLAIN)).isEqualTo("""
                        {
                          "report": "ancestors",
                          "parameters": {"model": "deepseek-r1"},
                          "columns": ["name", "depth", "share", "released", "sources", "with"],
                          "rows": [
                            {"name": "R1, \\"the one\\"", "depth": 1, "share": 0.5, "released": true, "sources": ["paper", "blog"], "with": {"samples": 800000}},
                            {"name": "深度", "depth": 2, "share": "NaN", "released": null, "sources": [], "with": {}}
                          ],
                          "truncated": true
                        }
                        """);
    }

    @Test
    void noticesStandInJsonAndInWhatPeopleRead() throws Exception {
        Answer answer = new Answer(
                "claims",
                View.TABLE,
                Map.of(),
                List.of("name"),
                List.of(),
                false,
                "",
                List.of("no source names it", "so"));

        assertThat(written(answer, Format.JSON, Style.PLAIN)).endsWith("""
                  "truncated": false,
                  "notices": ["no source names it", "so"]
                }
                """);
        assertThat(written(answer, Format.TABLE, Style.PLAIN)).isEqualTo("""
                Nothing found.

                No source names it.
                So.
                """);
        assertThat(written(answer, Format.MARKDOWN, Style.PLAIN)).endsWith("No source names it.\nSo.\n");
        assertThat(written(answer, Format.CSV, Style.PLAIN)).doesNotContain("source");
        assertThat(written(answer, Format.JSONL, Style.PLAIN)).isEmpty();
    }

    @Test
    void emptyAnswersStayInForm() throws Exception {
        Answer empty = table(List.of("name"));

        assertThat(written(empty, Format.JSON, Style.PLAIN)).isEqualTo("""
                        {
                          "report": "sample",
                          "parameters": {},
                          "columns": ["name"],
                          "rows": [],
                          "truncated": false
                        }
                        """);
        assertThat(written(empty, Format.JSONL, Style.PLAIN)).isEmpty();
        assertThat(written(empty, Format.CSV, Style.PLAIN)).isEqualTo("name\r\n");
    }

    @Test
    void jsonLinesAreTheRows() throws Exception {
        assertThat(written(MIXED, Format.JSONL, Style.PLAIN).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"name\": ").endsWith("}}"));
    }

    @Test
    void csvKeepsRawValues() throws Exception {
        assertThat(written(MIXED, Format.CSV, Style.PLAIN))
                .isEqualTo("name,depth,share,released,sources,with\r\n"
                        + "\"R1, \"\"the one\"\"\",1,0.5,true,\"paper; blog\",\"{\"\"samples\"\": 800000}\"\r\n"
                        + "深度,2,NaN,,,{}\r\n");
    }

    @Test
    void csvDoesNotRunInASpreadsheet() throws Exception {
        Answer answer =
                table(List.of("name"), "=1+1", "@SUM(A1)", "+x", "-x", List.of("=1"), -5L, "two\nlines", "a\u001b[31m");

        assertThat(written(answer, Format.CSV, Style.PLAIN))
                .isEqualTo(
                        "name\r\n'=1+1\r\n'@SUM(A1)\r\n'+x\r\n'-x\r\n'=1\r\n-5\r\n\"two\nlines\"\r\na<U+001B>[31m\r\n");
    }

    @Test
    void markdownShowsMarkupAsText() throws Exception {
        Answer answer = table(
                List.of("totalParameters", "name"), 7_000_000_000L, "a|b `c` <script>&\n*d* [e](f) snake_case _g_");

        assertThat(written(answer, Format.MARKDOWN, Style.PLAIN)).isEqualTo("""
                        | total parameters | name |
                        | ---: | --- |
                        | 7 billion | a\\|b \\`c\\` &lt;script&gt;&amp; \\*d\\* \\[e\\](f) snake_case \\_g\\_ |
                        """);
    }
}
