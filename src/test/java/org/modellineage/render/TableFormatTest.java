package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.modellineage.render.Answers.table;
import static org.modellineage.render.Answers.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.render.terminal.DisplayWidth;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

final class TableFormatTest {

    private static final Answer MODELS = table(
            List.of("depth", "name", "relationships", "status", "released", "releasedOn", "totalParameters", "note"),
            1L,
            "深度求索-R1 模型",
            List.of("INITIALIZED_FROM", "DISTILLED_FROM"),
            "asserted",
            true,
            "2025-01-20",
            671_000_000_000L,
            null,
            12L,
            "e\u0301clair 🚀",
            List.of("MERGED_FROM"),
            "alleged",
            false,
            null,
            7_615_616_512L,
            "said once, by one person who was not there, and never again by anybody else",
            2_000_000L,
            "plain",
            List.of(),
            "denied",
            null,
            "2024",
            123_456L,
            null);

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 60, 40})
    void fitsThePage(int width) throws Exception {
        Approved.matches("table-" + width, written(MODELS, Format.TABLE, new Style(width, false)));
    }

    @Test
    void aTerminalShowsLongTablesInPartAndAPipeAll() throws Exception {
        Answer few = table(
                List.of("name"),
                IntStream.range(0, 45).mapToObj(i -> "row " + i).toArray());
        Answer many = table(
                List.of("name"),
                IntStream.range(0, 46).mapToObj(i -> "row " + i).toArray());

        assertThat(written(few, Format.TABLE, new Style(80, false))).endsWith("row 44\n");
        assertThat(written(many, Format.TABLE, new Style(80, false))).endsWith("row 29\n... 16 more (--all)\n");
        assertThat(written(many, Format.TABLE, new Style(80, false).whole())).endsWith("row 45\n");
        assertThat(written(many, Format.TABLE, Style.PLAIN)).endsWith("row 45\n");
    }

    @Test
    void emptyColumnsGoFirstWhereThereIsNoRoom() throws Exception {
        Answer answer = table(List.of("name", "unknown", "place"), "x".repeat(20), null, "y".repeat(19));

        assertThat(written(answer, Format.TABLE, new Style(50, false))).contains("unknown");
        assertThat(written(answer, Format.TABLE, new Style(41, false))).isEqualTo("""
                        name                  place
                        ────────────────────  ───────────────────
                        xxxxxxxxxxxxxxxxxxxx  yyyyyyyyyyyyyyyyyyy
                        """);
    }

    @Test
    void claimsShowTheirValuesInTheUnitOfTheirPredicate() throws Exception {
        Answer answer =
                table(List.of("predicate", "value"), "pretrainingTokens", 14_800_000_000_000L, "releasedOn", "2025-01");

        assertThat(written(answer, Format.TABLE, Style.PLAIN)).isEqualTo("""
                        predicate           value
                        ──────────────────  ────────────────────
                        pretraining tokens  14.8 trillion tokens
                        released on         2025-01
                        """);
    }

    @Test
    void sectionsStandUnderTheirHeadingsAndStatementsInOneCell() throws Exception {
        Answer answer = Answers.of(
                View.SECTIONS,
                List.of(
                        "aspect",
                        "about",
                        "predicate",
                        "value",
                        "qualifiers",
                        "saidBy",
                        "support",
                        "status",
                        "rank",
                        "objectId",
                        "evidence"),
                "founding",
                null,
                "foundedOn",
                "2023-05",
                List.of(),
                List.of("wikipedia-copy"),
                1L,
                "disputed",
                "preferred",
                null,
                List.of(),
                "hardware",
                null,
                "OWNS",
                "Nvidia A100",
                List.of(
                        Map.of("name", "count", "value", 10_000L),
                        Map.of("name", "precision", "value", "over"),
                        Map.of("name", "conflict", "value", "c8")),
                List.of("wikipedia-copy quoting 36氪", "explainer"),
                2L,
                "asserted",
                "normal",
                "nvidia-a100",
                List.of(),
                "hardware",
                "幻方 (High-Flyer)",
                "OWNS",
                "Nvidia H100",
                List.of(),
                List.of("explainer"),
                1L,
                "disputed",
                "deprecated",
                "nvidia-h100",
                List.of(),
                "hardware",
                "幻方 (High-Flyer)",
                "OWNS",
                "Nvidia H800",
                List.of(),
                List.of("explainer"),
                1L,
                "alleged",
                "preferred",
                "nvidia-h800",
                List.of());

        Approved.matches("sections-100", written(answer, Format.TABLE, new Style(100, false)));
        Approved.matches(
                "sections-wide", written(answer, Format.TABLE, new Style(100, false, 1, Style.Extent.WHOLE, true)));
        Approved.matches("sections-50", written(answer, Format.TABLE, new Style(50, false)));
        assertThat(written(answer, Format.MARKDOWN, Style.PLAIN)).contains("| hardware |  | owns | Nvidia A100 · over");
        assertThat(written(answer, Format.JSON, Style.PLAIN)).contains("\"objectId\"", "\"rank\"");
    }

    @Test
    void nothingFoundAndMoreThanShownAreSaid() throws Exception {
        Answer one = table(List.of("name"), "R1");

        assertThat(written(table(List.of("name")), Format.TABLE, Style.PLAIN)).isEqualTo("Nothing found.\n");
        assertThat(written(Answers.truncated(one), Format.TABLE, Style.PLAIN)).isEqualTo("""
                        name
                        ────
                        R1

                        There is more: the answer was cut after 1 row.
                        """);
    }

    @Test
    void recordsAreReadFromTopToBottom() throws Exception {
        Answer answer = Answers.of(
                View.RECORD,
                List.of("name", "aliases", "totalParameters", "hubId", "steps"),
                "DeepSeek-R1",
                List.of("R1", "R1 (0528)"),
                671_000_000_000L,
                null,
                List.of(java.util.Map.of("to", "V3"), java.util.Map.of("to", "Zero")));

        assertThat(written(answer, Format.TABLE, new Style(60, false))).isEqualTo("""
                        name              DeepSeek-R1
                        aliases           R1, R1 (0528)
                        total parameters  671 billion
                        steps             to: V3
                                          to: Zero
                        """);
    }

    @Test
    void edgesAreShownByName() throws Exception {
        Approved.matches("table-of-edges", written(Family.tree("distilled"), Format.TABLE, new Style(80, false)));
    }

    @Test
    void noLineIsWiderThanThePage() throws Exception {
        Random random = new Random(20250120);
        String[] words = {
            "a", "model", "深度求索", "👩‍💻", "e\u0301", "https://example.org/very/long/path", "-", "x".repeat(70)
        };
        for (int round = 0; round < 300; round++) {
            List<String> columns = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(7); i++) {
                columns.add("column" + i);
            }
            Object[] values = new Object[columns.size() * 5];
            for (int i = 0; i < values.length; i++) {
                StringBuilder text = new StringBuilder();
                for (int word = random.nextInt(9); word > 0; word--) {
                    text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
                }
                values[i] = random.nextInt(6) == 0 ? (Object) random.nextLong() : text.toString();
            }
            int width = 20 + random.nextInt(120);

            String written = written(table(columns, values), Format.TABLE, new Style(width, false));

            assertThat(written.lines())
                    .as("round %s, width %s", round, width)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        }
    }
}
