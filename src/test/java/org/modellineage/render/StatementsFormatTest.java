package org.modellineage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.modellineage.render.terminal.Style;
import org.modellineage.report.Answer;
import org.modellineage.report.View;

class StatementsFormatTest {

    @Test
    void aConflictShowsItsValuesEachWithItsStandingAndWhoSaysIt() throws IOException {
        Map<String, Object> may = conflict(
                "The founding",
                "2023-05",
                List.of(
                        said("Copy of an encyclopedia", "status", "disputed", "attributedTo", "Press"),
                        said("Copy of a magazine", "status", "disputed", "note", "as a company", "detail", "in May")));
        may.put("support", 1L);
        may.put("reasons", List.of("attributed, with a reference"));
        Map<String, Object> july = conflict(
                "The founding",
                "2023-07",
                List.of(said("Report", "rank", "deprecated"), said("Notes", "status", "denied")));
        july.put("support", 1L);

        assertThat(written(List.of(may, july), 60)).isEqualTo("""
                The founding · open
                  all agree on the year
                  Lab founded on 2023-05
                    preferred: attributed, with a reference · disputed · 2
                    sources, not independent
                    - Copy of an encyclopedia, line 1 · quoting Press
                    - Copy of a magazine, line 1 · in May · as a company
                  Lab founded on 2023-07
                    preferred
                    - Report, line 1 · deprecated
                    - Notes, line 1 · denied
                """);
    }

    @Test
    void aConflictWithoutANameGoesByWhatItIsAbout() throws IOException {
        Map<String, Object> row = conflict(null, "2023", List.of(said("A"), said("B")));
        row.remove("outcome");
        row.remove("outcomeReason");

        assertThat(written(List.of(row), 100)).isEqualTo("""
                Lab, founded on
                  Lab founded on 2023
                    preferred · 2 independent sources
                    - A, line 1
                    - B, line 1
                """);
    }

    @Test
    void claimsThatSayTheSameStandTogetherUnderWhatTheyAreAbout() throws IOException {
        assertThat(written(
                        List.of(
                                claim("Chat", "releasedOn", "2025-01-20", "Paper", 1),
                                claim("Chat", "releasedOn", "2025-01-20", "深度求索", 1),
                                claim("Chat", "totalParameters", 671_000_000_000L, "Blog", 1),
                                claim("Mini", "INITIALIZED_FROM", "Chat", "Blog", 2)),
                        100))
                .isEqualTo("""
                        Chat
                          released on 2025-01-20
                            2 sources, not independent
                            - Paper, line 1
                            - 深度求索, line 1
                          total parameters 671 billion parameters
                            - Blog, line 1

                        Mini
                          initialized from Chat
                            2 independent sources in all
                            - Blog, line 1
                        """);
    }

    @Test
    void manyConflictsEndAfterAWholeOne() throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            rows.add(conflict("Question " + i / 3, "20" + (10 + i), List.of(said("A"))));
        }

        String written = written(rows, 100);

        assertThat(written).contains("Question 13").doesNotContain("Question 14", "line 1");
        assertThat(written)
                .endsWith("\n\n... 8 more statements. All of it, with sources, their words and the reasons: --all.\n");
    }

    private static String written(List<Map<String, Object>> rows, int width) throws IOException {
        Answer answer = new Answer(
                "sample", View.STATEMENTS, Map.of(), List.copyOf(rows.get(0).keySet()), rows, false);
        StringBuilder out = new StringBuilder();
        new Renderer(new Style(width, false)).render(answer, Format.TABLE, out);
        return out.toString();
    }

    private static Map<String, Object> conflict(@Nullable String topic, String value, List<Map<String, Object>> said) {
        Map<String, Object> row = new LinkedHashMap<>();
        putIfKnown(row, topic);
        row.put("subject", "Lab");
        row.put("predicate", "foundedOn");
        row.put("value", value);
        row.put("qualifiers", List.of());
        row.put("status", "asserted");
        row.put("rank", "normal");
        row.put("said", said);
        row.put("outcome", "open");
        row.put("outcomeReason", "all agree on the year");
        return row;
    }

    @SuppressWarnings("NullAway") // A row holds null where a report found nothing.
    private static void putIfKnown(Map<String, Object> row, @Nullable String topic) {
        row.put("topic", topic);
    }

    private static Map<String, Object> said(String name, String... more) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("name", name);
        said.put("locators", List.of("line 1"));
        said.put("status", "asserted");
        said.put("rank", "preferred");
        for (int i = 0; i < more.length; i += 2) {
            said.put(more[i], more[i + 1]);
        }
        return said;
    }

    private static Map<String, Object> claim(
            String subject, String predicate, Object value, String source, long support) {
        Map<String, Object> row = new LinkedHashMap<>(said(source));
        row.put("support", support);
        row.put("sourceName", source);
        row.put("rank", "normal");
        row.put("subject", subject);
        row.put("predicate", predicate);
        row.put("value", value);
        row.put("qualifiers", List.of());
        return row;
    }
}
