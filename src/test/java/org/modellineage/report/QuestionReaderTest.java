package org.modellineage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.graph.Cypher;

class QuestionReaderTest {

    @Test
    void readsAWholeHeader() {
        Question question = read("""
                // Which models were made before a day,
                // and by whom.
                // @param model entity(Model|Dataset) "DeepSeek-R1" The model to start from
                // @param depth integer 25 How many steps to follow at most
                // @param before date none Only what is older
                // @param channel list(weights|outputs) [weights, outputs] Only these
                // @param way choice(up|down) up Which way to go
                // @view graph
                // @graph model

                // A remark on the statement.
                MATCH (model:Entity {id: $model})
                RETURN $model AS from, $depth AS relationship, $before AS to, $channel AS d, $way AS e
                """);

        assertThat(question.description()).isEqualTo("Which models were made before a day, and by whom.");
        assertThat(question.view()).isEqualTo(View.GRAPH);
        assertThat(question.parameters())
                .containsExactly(
                        new Parameter(
                                "model",
                                Parameter.Type.ENTITY,
                                List.of("Model", "Dataset"),
                                null,
                                "DeepSeek-R1",
                                "The model to start from"),
                        new Parameter(
                                "depth",
                                Parameter.Type.INTEGER,
                                List.of(),
                                "25",
                                null,
                                "How many steps to follow at most"),
                        new Parameter("before", Parameter.Type.DATE, List.of(), "", null, "Only what is older"),
                        new Parameter(
                                "channel",
                                Parameter.Type.LIST,
                                List.of("weights", "outputs"),
                                "weights,outputs",
                                null,
                                "Only these"),
                        new Parameter(
                                "way", Parameter.Type.CHOICE, List.of("up", "down"), "up", null, "Which way to go"));
        assertThat(question.parameters()).extracting(Parameter::required).startsWith(true, false);
    }

    @Test
    void aParameterWithAPlaceMayBeLeftOut() {
        Question question = read("""
                // Says a text.
                // @param text string "a text"? What to say
                // @param loud boolean false Whether to shout

                RETURN $text AS text, $loud AS loud
                """);

        assertThat(question.parameters().get(0))
                .isEqualTo(new Parameter("text", Parameter.Type.STRING, List.of(), "", "a text", "What to say"));
        assertThat(question.parameters()).extracting(Parameter::positional).containsExactly(true, false);
        assertThat(question.parameters()).extracting(Parameter::required).containsExactly(false, false);
    }

    @Test
    void aHeaderSaysWhatTwoValuesMustBeToEachOther() {
        Question question = read("""
                // Says what lies between two models.
                // @param one entity "A" The one
                // @param other entity "B" The other
                // @param from date none The first day
                // @param to date none The last day
                // @param depth integer(1..) 3 How many steps
                // @differ one, other
                // @order from, to

                RETURN $one AS one, $other AS other, $from AS from, $to AS to, $depth AS depth
                """);

        assertThat(question.rules())
                .containsExactly(
                        new PairRule(PairRule.Kind.DIFFER, "one", "other"),
                        new PairRule(PairRule.Kind.ORDER, "from", "to"));
        assertThat(question.parameters()).extracting(Parameter::least).containsExactly(0L, 0L, 0L, 0L, 1L);
    }

    @Test
    void rowsAreATableUnlessTheHeaderSaysOtherwise() {
        assertThat(read("// Counts to one.\n\nRETURN 1 AS one\n").view()).isEqualTo(View.TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN 'SET; $no' AS text;",
                "RETURN \"it's \\\" CREATE\" AS text",
                "RETURN `DELETE` AS text",
                "MATCH (n:Create {set: 1})-[:SET|MERGE]->() RETURN n.remove AS text /* DROP ; $no */ // MERGE $no",
                "RETURN 1 AS text; // done; CREATE",
                "RETURN 1 AS createdOn, 2 AS offset",
            })
    void wordsThatOnlyLookLikeWritesAreLetThrough(String statement) {
        assertThatCode(() -> read("// Says a text.\n\n" + statement)).doesNotThrowAnyException();
    }

    @Test
    void findsParametersAndTheLinesWhereTheyAreFirstUsed() {
        StatementCheck check = new StatementCheck("q", "RETURN $a AS a,\n  $`odd name` AS b,\n  $a + $b2 AS c").read();

        assertThat(check.parameters()).containsExactly(Map.entry("a", 1), Map.entry("odd name", 2), Map.entry("b2", 3));
    }

    private static Question read(String text) {
        return QuestionReader.read("question.cypher", new Cypher("question", text));
    }

    @Test
    void aWordOfWritingMayBeAName() {
        for (String statement : List.of(
                "RETURN 1 AS insert",
                "WITH 1 AS insert RETURN insert, insert + 1 AS set",
                "MATCH (n) RETURN n.create AS create ORDER BY create")) {
            assertThatCode(() -> new StatementCheck("q", statement).read()).doesNotThrowAnyException();
        }
        for (String statement : List.of(
                "INSERT (n) RETURN n",
                "WITH 1 AS one SET one.x = 2 RETURN one",
                "MATCH (n) DELETE n RETURN 1 AS one")) {
            assertThatThrownBy(() -> new StatementCheck("q", statement).read())
                    .as(statement)
                    .isInstanceOf(QuestionSyntaxException.class);
        }
    }
}
