package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;

/** What a question gets that cannot be answered. */
class FailureTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        Lineage.loadFamily();
    }

    @Test
    void suggestsNamesNearAnUnknownOne() {
        Result outcome = lineage("tree", "Teachr");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines())
                .containsExactly("lineage: no entity is named \"Teachr\"; near it:", "  teacher  Teacher (Model)");
    }

    @Test
    void listsTheBearersOfOneName() {
        Result outcome = lineage("tree", "twin");

        assertThat(outcome.exitCode()).isEqualTo(4);
        assertThat(outcome.errLines())
                .containsExactly(
                        "lineage: several entities are named \"twin\"; use an id:",
                        "  base  Base-7B (Model)",
                        "  teacher  Teacher (Model)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 //",
                "\"}) DETACH DELETE n //",
                "name:* AND -x ~0.1 [a TO b] ^2",
                "\\",
                "${user.home} %s %n @|red x|@ @file",
                "@/etc/passwd",
                "líne\nbreak\tand \u001b[31mescape \u202e",
                "モデル",
                "'",
                "--",
            })
    void takesHostileNamesForNames(String name) {
        Result outcome = lineage("tree", "--", name);

        assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(4);
        assertThat(outcome.err()).startsWith("lineage: no entity is named").doesNotContain("\u001b", "\u202e");
        assertThat(lineage("query", "MATCH (m:Model) RETURN count(m) AS n", "--format", "csv")
                        .out())
                .contains("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {" Teacher\n", "Teacher\u00a0", "\u200eTEACHER\u200b", "\uFEFFteacher\r\n"})
    void findsANameAsItLooks(String name) {
        assertThat(lineage("show", "--format", "json", "--", name).answered().out())
                .contains("\"id\": \"teacher\"");
    }

    @Test
    void noNameForgesALineOrActsOnTheTerminal() {
        rename("Teacher\n  base  Base-7B (Model)\u001b[2J\u200e\u2028");
        try {
            assertThat(lineage("tree", "Teachr").errLines())
                    .containsExactly(
                            "lineage: no entity is named \"Teachr\"; near it:",
                            "  teacher  Teacher   base  Base-7B (Model)<U+001B>[2J<U+200E>  (Model)");
            assertThat(lineage("tree", "Teachr\nlineage: all is well\u200e").errLines())
                    .first()
                    .isEqualTo("lineage: no entity is named \"Teachr lineage: all is well<U+200E>\"; near it:");
        } finally {
            Lineage.loadFamily();
        }
    }

    private static void rename(String name) {
        Cypher cypher = new Cypher("rename", "MATCH (model:Model {id: 'teacher'}) SET model.name = $name");
        TestGraph.graph().write(Duration.ofMinutes(1), transaction -> transaction.run(cypher, Map.of("name", name)));
    }

    @Test
    void refusesToWrite() {
        Result outcome = lineage("query", "CREATE (:Intruder)");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(lineage("query", "MATCH (n:Intruder) RETURN n.id AS id", "--format", "jsonl")
                        .out())
                .isEmpty();
    }

    @Test
    void explainsAStatementThatIsNotCypher() {
        Result outcome = lineage("query", "MATCHH (n) RETURN n");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("lineage: ").contains("MATCHH");
    }

    @Test
    void explainsAMissingParameter() {
        Result outcome = lineage("query", "RETURN $missing AS x");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("missing");
    }

    @Test
    void stopsAStatementThatTakesTooLong() {
        Result outcome = lineage(
                "query",
                "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a * b AS c RETURN max(c) AS most",
                "--timeout",
                "300ms");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("--timeout");
    }

    @Test
    void explainsWhereAnAnswerCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Path nowhere = folder.resolve("nowhere");

        assertThat(lineage("stats", "--output", nowhere.resolve("x").toString()).err())
                .isEqualTo("lineage: --output: no such folder: " + nowhere + "\n");
        assertThat(lineage("stats", "--output", folder.toString()).err())
                .isEqualTo("lineage: --output: " + folder + " is a folder\n");
        Result below = lineage("stats", "--output", file.resolve("x").toString());
        assertThat(below.err()).isEqualTo("lineage: --output: no such folder: " + file + "\n");
        assertThat(below.exitCode()).isEqualTo(1);
    }

    @Test
    void refusesValuesOfTheWrongType() {
        Result outcome = lineage("tree", "child", "--depth", "deep");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(outcome.err()).contains("deep");
    }

    @Test
    void showsWhereAFailureComesFromWhenAsked() {
        assertThat(lineage("query", "CREATE (:Intruder)", "--stacktrace").err())
                .startsWith("lineage: ")
                .contains("at org.modellineage.graph.");
    }

    private static Result lineage(String... arguments) {
        return Lineage.configured().run(arguments);
    }
}
