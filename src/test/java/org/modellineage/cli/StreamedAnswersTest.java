package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Share;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.ConnectionSettings;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** Answers that are much larger than the command's memory, and what is written of those that fail. */
@WithSecondGraph
class StreamedAnswersTest {

    private static final int ROWS = Share.oneIn(20, 300_000);
    private static final String MANY =
            "UNWIND range(1, " + ROWS + ") AS number RETURN number, 'é' + toString(number) AS text, [number] AS list";

    @TempDir
    Path folder;

    @Test
    void csvAndJsonLinesGoToStandardOut() throws Exception {
        assertThat(lines("query", MANY, "--format", "csv")).isEqualTo(ROWS + 1);
        assertThat(lines("query", MANY, "--format", "jsonl")).isEqualTo(ROWS);
    }

    @Test
    void jsonGoesToAFile() throws Exception {
        Path file = folder.resolve("all.json");

        assertThat(lines("query", MANY, "--output", file.toString())).isZero();

        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.filter(line -> line.startsWith("    {\"number\": ")))
                    .hasSize(ROWS);
        }
        assertThat(Files.readString(file))
                .startsWith("{\n  \"report\": \"query\"")
                .endsWith("\"text\": \"é" + ROWS + "\", \"list\": [" + ROWS + "]}\n  ],\n  \"truncated\": false\n}\n");
    }

    @Test
    void aLimitHolds() {
        Result outcome = Lineage.configured()
                .run("query", MANY, "--format", "json", "--limit", "2")
                .answered();

        assertThat(outcome.out())
                .contains("\"number\": 2", "\"truncated\": true")
                .doesNotContain("\"number\": 3");
    }

    @Test
    void nothingIsWrittenOfAStatementThatFailsAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "old");

        for (String statement : List.of("RETURN 1 / 0 AS x", "RETURN 1 AS", "CREATE (n) RETURN 1 AS x")) {
            for (String format : List.of("csv", "jsonl", "json")) {
                Result outcome = Lineage.configured().run("query", statement, "--format", format);
                assertThat(outcome.exitCode()).isEqualTo(1);
                assertThat(outcome.out()).isEmpty();
                assertThat(outcome.err()).startsWith("lineage: query");
            }
        }
        assertThat(Lineage.configured()
                        .run("query", "UNWIND range(-9000, 0) AS x RETURN 1 / x AS y", "--output", file.toString())
                        .exitCode())
                .isEqualTo(1);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("old.csv");
    }

    @Test
    void filesAndAddressesAreNotRead() {
        Result outcome = Lineage.configured()
                .run("query", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "--format", "csv");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errLines())
                .containsExactly(
                        "lineage: query: LOAD CSV reads files and addresses, but only the graph may be read here");
    }

    /** How many lines a command with little memory writes. */
    private long lines(String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx40m",
                "-XX:+UseSerialGC",
                "-Dlineage.application=" + Path.of("target").toAbsolutePath(),
                "-Dlineage.knowledge=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        ConnectionSettings settings = TestGraph.settings();
        builder.environment().put("NEO4J_URI", settings.uri().toString());
        builder.environment().put("NEO4J_USERNAME", String.valueOf(settings.username()));
        builder.environment().put("NEO4J_PASSWORD", String.valueOf(settings.password()));
        builder.environment().remove("NEO4J_DATABASE");
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        try (Stream<String> lines = Files.lines(out)) {
            return lines.count();
        }
    }
}
