package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.TestGraph;

/** What a shell is told when it asks for completions. */
class CompletionTest {

    @TempDir
    Path home;

    @BeforeAll
    static void loadFamily() {
        Lineage.loadFamily();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    desc                              | descendants
                    tree --dir                        | --direction
                    tree --ur                         | --uri
                    --pass                            | --password, --password-file
                    tree X --direction                | --direction
                    tree --channel w                  | weights
                    tree --channel weights,out        | weights,outputs
                    tree --channel=weights,out        | --channel=weights,outputs
                    tree --status ret                 | retracted
                    tree X --format js                | json, jsonl
                    gate X --format s                 | sarif
                    tree --color a                    | auto, always
                    statements found                  | FOUNDED_BY, foundedOn
                    said-by X --predicate found       | FOUNDED_BY, foundedOn
                    search X --kind mod               | Model
                    completion z                      | zsh
                    help stat                         | statements, stats, status
                    reports stat                      | statements, stats
                    console --format p                | plain
                    tree X --output                   | --output
                    stats nothing-takes-a-place       |
                    --nonsense                        |
                    """)
    void offersWords(String line, String candidates) {
        assertThat(candidates(Lineage.alone(home), line.split(" ")))
                .containsExactlyInAnyOrder(candidates == null ? new String[0] : candidates.split(", "));
        assertThat(home).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "tree X --output, :files",
        "--password-file, :files",
        "console -f, :files",
        "--reports, :folders",
        "load, :files",
        "check A, :files",
        "gate X --policy, :files",
        "open --output, :folders"
    })
    void leavesFilesAndFoldersToTheShell(String line, String directive) {
        assertThat(candidates(Lineage.alone(home), (line + " |").split(" "))).containsExactly(directive);
    }

    @Test
    void offersNamesOfTheKindsThatACommandTakes() {
        Lineage lineage = Lineage.configured();

        assertThat(candidates(lineage, "tree", "ba")).containsExactly("Base-7B");
        assertThat(candidates(lineage, "show", "THE FAM")).containsExactly("The family paper");
        assertThat(candidates(lineage, "The fam")).containsExactly("The family paper");
        assertThat(candidates(lineage, "tree", "The fam")).isEmpty();
        assertThat(candidates(lineage, "why", "X", "twin")).containsExactly("Twin");
        assertThat(lineage.run("complete", "tree", "ba").out()).isEqualTo("Base-7B\tModel\n");
        assertThat(candidates(lineage, "--uri", "bolt://elsewhere.invalid", "tree", "ba"))
                .isEmpty();
    }

    @Test
    void saysNothingWhateverFails() throws Exception {
        Path broken = Files.createDirectory(home.resolve("broken"));
        Files.writeString(broken.resolve("bad.cypher"), "// Has no statement.\n");
        for (Result result : List.of(
                Lineage.alone(home).run("complete", "tree", "Tiny"),
                Lineage.alone(home).with("NEO4J_URI", "bolt://127.0.0.1:1").run("complete", "tree", "Tiny"),
                Lineage.alone(home).with("NEO4J_URI", "nonsense").run("complete", "tree", "Tiny"),
                Lineage.alone(home).run("complete", "--reports", broken.toString(), "bad", "--format", ""))) {
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).isEmpty();
        }
        assertThat(home.resolve("server.json")).doesNotExist();
    }

    @Test
    void doesNotWaitForADatabaseThatNeverAnswers() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Lineage lineage = Lineage.alone(home)
                    .with("NEO4J_URI", "bolt://127.0.0.1:" + silent.getLocalPort())
                    .with("NEO4J_PASSWORD", "any")
                    .searching(Duration.ofMillis(1));

            assertThat(candidates(lineage, "tree", "ba")).isEmpty();
        }
    }

    @Test
    void seeksNamesInTheIndex() {
        Cypher names = Cypher.read(TestGraph.cypher().resolve("lookup/names.cypher"));

        assertThat(TestGraph.plan(names, Map.of("prefix", "t", "kinds", List.of("Model"))))
                .anyMatch(operator -> operator.startsWith("NodeUniqueIndexSeekByRange")
                        || operator.startsWith("NodeIndexSeekByRange"))
                .noneMatch(operator -> operator.contains("Scan") || operator.startsWith("Sort"));
    }

    @Test
    void isNotListed() {
        assertThat(Lineage.alone(home).run("--help").answered().out()).doesNotContain("complete ");
    }

    private static List<String> candidates(Lineage lineage, String... typed) {
        String[] words = new String[typed.length + 1];
        words[0] = "complete";
        System.arraycopy(typed, 0, words, 1, typed.length);
        words[typed.length] = words[typed.length].equals("|") ? "" : words[typed.length];
        Result result = lineage.run(words);
        assertThat(result.err()).isEmpty();
        return result.out().lines().map(line -> line.replaceFirst("\t.*", "")).toList();
    }
}
