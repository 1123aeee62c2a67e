package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;

/** Asks questions of a small family: child has base's weights and teacher's outputs, teacher has base's weights. */
class AskingTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        Lineage.loadFamily();
    }

    @Test
    void answersInTheStableJsonForm() {
        Result outcome = lineage("query", "RETURN 1 AS one, 'two' AS two", "--format", "json");

        assertThat(outcome.out()).isEqualTo("""
                        {
                          "report": "query",
                          "parameters": {},
                          "columns": ["one", "two"],
                          "rows": [
                            {"one": 1, "two": "two"}
                          ],
                          "truncated": false
                        }
                        """);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void findsAnEntityByAnyCaseOfItsName() {
        assertThat(lineage("descendants", "bASE-7b", "--format", "jsonl").out())
                .contains("Checkpoint", "Teacher", "Child-7B");
    }

    @Test
    void showsWhatBearsABareName() {
        Result bare = lineage("--timeout", "30s", "Child-7B", "--format", "json");

        assertThat(bare.out())
                .isEqualTo(lineage("show", "Child-7B", "--format", "json").out());
        assertThat(bare.exitCode()).isZero();
    }

    @Test
    void saysThatABareNameIsNoCommandEither() {
        Result outcome = Lineage.configured().run("zzzzzz");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith("lineage: no such command: \"zzzzzz\"; lineage --help lists them\n")
                .contains("no entity is named \"zzzzzz\"");
    }

    @Test
    void takesOptionsOfAQuestionBeforeAndAfterItsParameters() {
        Result released = lineage("descendants", "--released", "base", "--channel", "weights", "--format=jsonl");
        Result all = lineage(
                "descendants", "base", "--released=false", "--checkpoints", "--channel=weights", "--format", "jsonl");

        assertThat(released.out()).contains("\"name\": \"Teacher\"").doesNotContain("\"name\": \"Checkpoint\"");
        assertThat(all.out()).contains("\"name\": \"Teacher\"", "\"name\": \"Checkpoint\"");
    }

    @Test
    void takesAListInOneWordOrInSeveral() {
        String[] once = {"ancestors", "child", "--channel", "weights, outputs", "--format", "jsonl"};
        String[] twice = {"ancestors", "child", "--channel=weights", "--channel=outputs", "--format", "jsonl"};

        assertThat(lineage(once).out())
                .isEqualTo(lineage(twice).out())
                .isNotEqualTo(lineage("ancestors", "child", "--channel=weights", "--format", "jsonl")
                        .out());
    }

    @Test
    void saysBesideAnAnswerAsOfADayWhatItLeavesOut() {
        String[] question = {"claims", "child", "--as-of", "1999", "--format"};
        String unknown = "no source published by 1999-12-31 names Child-7B";

        assertThat(with(question, "json").out()).contains("\"rows\": []", "\"notices\": [\"" + unknown);
        assertThat(with(question, "table").out()).startsWith("Nothing found.\n\nNo source published by 1999-12-31");
        assertThat(with(question, "jsonl").out()).isEmpty();
        assertThat(with(question, "jsonl").err()).startsWith("lineage: " + unknown + "\n");
    }

    private static Result with(String[] question, String format) {
        String[] all = Arrays.copyOf(question, question.length + 1);
        all[question.length] = format;
        return lineage(all).answered();
    }

    @Test
    void saysThatRowsWereLeftOut() {
        Result outcome = lineage("query", "UNWIND range(1, 5) AS n RETURN n", "--limit", "2", "--format", "json");

        assertThat(outcome.out()).contains("{\"n\": 2}", "\"truncated\": true").doesNotContain("{\"n\": 3}");
    }

    @Test
    void takesALimitThatNoAnswerReaches() {
        Result outcome =
                lineage("query", "RETURN 1 AS n", "--limit", Long.toString(Long.MAX_VALUE), "--format", "json");

        assertThat(outcome.out()).contains("{\"n\": 1}", "\"truncated\": false");
    }

    @Test
    void answersWithNoRowsAreAnswers() {
        assertThat(lineage("query", "MATCH (n:Nothing) RETURN n.id AS id", "--format", "jsonl")
                        .out())
                .isEmpty();
    }

    @Test
    void passesParametersByTheirTypes() {
        Result outcome = lineage(
                "query",
                "RETURN $n + 1 AS n, $half * 2 AS whole, $yes AS yes, $list[1] AS second, $text AS text, $none AS none",
                "--param=n=41",
                "--param=half=0.5",
                "--param=yes=true",
                "--param",
                "list=[1, \"two\"]",
                "--param",
                "$text=it's \"x\" }) DETACH DELETE n //",
                "--param=none=null",
                "--format=jsonl");

        assertThat(outcome.out())
                .isEqualTo("{\"n\": 42, \"whole\": 1.0, \"yes\": true, \"second\": \"two\","
                        + " \"text\": \"it's \\\"x\\\" }) DETACH DELETE n //\", \"none\": null}\n");
    }

    @Test
    void readsAStatementFromStandardInput() {
        Result outcome = Lineage.configured().input("RETURN 'größer' AS word").run("query", "-", "--format", "jsonl");

        assertThat(outcome.answered().out()).isEqualTo("{\"word\": \"größer\"}\n");
    }

    @Test
    void writesAFileWholeInPlaceOfTheOldOne() throws Exception {
        Path file = Files.writeString(folder.resolve("answer.csv"), "old");

        Result outcome = lineage("query", "RETURN 1 AS one", "--format", "csv", "--output", file.toString());

        assertThat(outcome.out()).isEmpty();
        assertThat(file).content().startsWith("one").contains("1").doesNotContain("old");
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void leavesTheOldFileWhenTheQuestionFails() throws Exception {
        Path file = Files.writeString(folder.resolve("answer.csv"), "old");

        Result outcome = Lineage.configured().run("tree", "no such model", "--output", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(file).hasContent("old");
    }

    @Test
    void colorsOnlyWhereItIsAskedFor() {
        String[] tree = {"tree", "child"};

        assertThat(lineage(tree).out()).contains("Teacher").doesNotContain("\u001b");
        assertThat(lineage("tree", "child", "--color", "always").out()).contains("\u001b[");
        assertThat(atTerminal().run(tree).out()).contains("\u001b[");
        assertThat(atTerminal().with("NO_COLOR", "1").run(tree).out()).doesNotContain("\u001b");
        assertThat(atTerminal().run("tree", "child", "--color=never").out()).doesNotContain("\u001b");
    }

    @Test
    void limitsTheChainsOfWhyAndNotTheirSteps() {
        Result one = lineage("why", "child", "base", "--limit", "1");
        Result both = lineage("why", "child", "base");
        Result rows = lineage("why", "child", "base", "--limit", "1", "--format", "jsonl");

        assertThat(one.out()).contains("weights  YES", "outputs  YES", "page 4");
        assertThat(both.out()).contains("via Checkpoint", "page 5", "page 2");
        assertThat(rows.out().lines()).hasSize(3);
    }

    @Test
    void showsAQuestionWithItsCypher() {
        assertThat(lineage("reports", "why").out()).contains("MODEL", "ORIGIN", "--channel", "MATCH", "RETURN");
        assertThat(lineage("reports", "--format", "csv").out()).contains("why,", "tree,");
        assertThat(lineage("reports", "why", "--format", "json").out()).contains("\"name\": \"why\"", "\"cypher\": ");
    }

    private static Lineage atTerminal() {
        return Lineage.configured().property("lineage.stdout.terminal", "true").property("lineage.columns", "90");
    }

    private static Result lineage(String... arguments) {
        return Lineage.configured().run(arguments).answered();
    }
}
