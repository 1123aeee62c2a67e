package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;

/** The ending of the file that {@code --output} names chooses the format. */
class OutputEndingTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        Lineage.loadFamily();
    }

    @Test
    void namesTheFormat() throws Exception {
        Map<String, String> beginnings = Map.of(
                "r.svg", "<svg ",
                "r.HTML", "<!doctype html>",
                "r.json", "{\n  \"report\": \"tree\"",
                "r.jsonl", "{\"",
                "r.csv", "direction,",
                "r.md", "| ",
                "r.mmd", "flowchart ",
                "r.dot", "digraph ",
                "r.txt", "Child-7B",
                "r.1", "Child-7B");
        for (Map.Entry<String, String> beginning : beginnings.entrySet()) {
            Path file = folder.resolve(beginning.getKey());

            lineage("tree", "child", "--output", file.toString()).answered();

            assertThat(Files.readString(file)).as(beginning.getKey()).containsIgnoringCase(beginning.getValue());
        }
        lineage("tree", "child", "--output", folder.resolve("r.1").toString(), "--format", "csv")
                .answered();
        assertThat(folder.resolve("r.1")).content().startsWith("direction,");
    }

    @Test
    void mayNotContradictTheFormat() {
        Result outcome = lineage("tree", "child", "--output", folder + "/r.svg", "--format", "json");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly("lineage: --output " + folder
                        + "/r.svg stands for the format svg, and --format says json: leave out --format, or use a name"
                        + " that ends in .json");
        lineage("tree", "child", "--output", folder + "/r.txt", "--format", "table")
                .answered();
        lineage("tree", "child", "--output", folder + "/r.svg", "--format", "svg")
                .answered();
    }

    @Test
    void isRefusedWhenTheAnswerCannotBeDrawnSo() {
        Result outcome = lineage("query", "RETURN 1 AS one", "--output", folder + "/r.svg");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.errLines())
                .containsExactly("lineage: --output " + folder
                        + "/r.svg needs an answer made of edges or dates, and this one is not: use a name that ends in"
                        + " .json, .jsonl, .csv, .md or .txt; tree, why and timeline can be drawn");
        assertThat(folder).isEmptyDirectory();
    }

    private static Result lineage(String... arguments) {
        return Lineage.configured().run(arguments);
    }
}
