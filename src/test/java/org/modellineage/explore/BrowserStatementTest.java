package org.modellineage.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.Transaction.Rows;
import org.modellineage.report.CypherTokens;
import org.modellineage.report.Question;
import org.modellineage.report.QuestionReader;

/** Statements whose values stand in their text: what they keep, and what cannot break out of them. */
class BrowserStatementTest {

    private static final String HEADER = "// Says a text.\n// @param text string \"a\" What to say\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"} AS given DETACH DELETE (n) //",
                "'); MATCH (n) RETURN n //",
                "back\\slash \\\" \\u0022",
                "two\nlines\r\tand a tab",
                "深度求索",
                "a\u202eb\u2066c",
                "<script>alert(1)</script> $text `",
                ""
            })
    void keepsAnyTextAsText(String text) {
        for (String statement : List.of(
                "RETURN $text AS said, '$text' AS quoted // $text\n",
                "CALL { RETURN 1 AS one } RETURN $text AS said, '$text' AS quoted, one",
                "RETURN $text AS said, '$text' AS quoted, 1 + 1")) {
            Rows rows = ask(BrowserStatement.of(question(HEADER + statement), Map.of("text", text)));

            assertThat(rows.rows()).hasSize(1);
            assertThat(rows.rows().get(0)).containsEntry("said", text).containsEntry("quoted", "$text");
        }
    }

    @Test
    void takesAnotherNameWhereItsOwnIsTaken() {
        Rows rows = ask(BrowserStatement.of(
                question(HEADER + "WITH 'mine' AS given RETURN given AS mine, $text AS said"),
                Map.of("text", "yours")));

        assertThat(rows.rows()).containsExactly(Map.of("mine", "mine", "said", "yours"));
    }

    @Test
    void handsTheValuesToEverySubquery() {
        Rows rows = ask(BrowserStatement.of(question(HEADER + """
                        UNWIND [1, 2] AS a
                        CALL () { RETURN $text AS first }
                        CALL (a) { CALL (*) { RETURN $text + a AS second } RETURN second }
                        RETURN a, first, second ORDER BY a DESC
                        """), Map.of("text", "t")));

        assertThat(rows.rows())
                .containsExactly(
                        Map.of("a", 2L, "first", "t", "second", "t2"), Map.of("a", 1L, "first", "t", "second", "t1"));
    }

    @Test
    void losesNothingWhenTakenApart() {
        String text = "MATCH (`a b` {c: 'it\\'s $x'}) /* ( */ WHERE 1 <> 2 // )\nRETURN $`d e`, \"}\", [1, {f: 2}]";

        StringBuilder joined = new StringBuilder();
        CypherTokens.of(text).forEach(token -> joined.append(token.text()));

        assertThat(joined).hasToString(text);
        assertThat(CypherTokens.of(text)).last().matches(token -> token.is("]") && token.depth() == 0);
    }

    private static Question question(String text) {
        return QuestionReader.read("said.cypher", new Cypher("said", text));
    }

    private static Rows ask(String statement) {
        return TestGraph.graph()
                .read(Duration.ofMinutes(1), transaction -> transaction.run(new Cypher("said", statement), Map.of()));
    }
}
