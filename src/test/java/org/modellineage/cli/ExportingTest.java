package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** What {@code lineage export} writes is whole, loads again where it can, and says what it cannot do. */
@WithSecondGraph
class ExportingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void load() {
        TestGraph.empty();
        Lineage.loadFamily();
    }

    @Test
    void recordsLoadIntoAnEmptyGraphAndAreExportedAgain() throws IOException {
        Path file = folder.resolve("family.jsonl");
        lineage("export", "Child", "--to", "jsonl", "--output", file.toString()).answered();
        assertThat(lineage("export", "Child", "--to", "jsonl").answered().out()).isEqualTo(Files.readString(file));
        String tree = lineage("tree", "Child", "--format", "json").answered().out();

        // Beside the collection that it comes from, it is the same.
        assertThat(lineage("load", file.toString()).answered().out()).contains("export-of-child: entities ");
        assertThat(lineage("tree", "Child", "--format", "json").answered().out())
                .isEqualTo(tree);

        TestGraph.empty();
        lineage("load", file.toString()).answered();
        assertThat(lineage("tree", "Child", "--format", "json").answered().out())
                .isEqualTo(tree);
        assertThat(lineage("export", "Child", "--to", "jsonl").answered().out()).isEqualTo(Files.readString(file));
    }

    @Test
    void aBrokenLineRefusesTheFile() throws IOException {
        Path file = folder.resolve("family.jsonl");
        String lines = lineage("export", "Child", "--to", "jsonl").answered().out();
        Files.writeString(file, lines.replaceFirst("\"INITIALIZED_FROM\"", "\"INITIALISED_FROM\""));
        TestGraph.empty();

        Result refused = lineage("load", file.toString());

        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains(file + ":")
                .contains("unknown key \"INITIALISED_FROM\"; did you mean \"INITIALIZED_FROM\"?")
                .contains("nothing was loaded");
        assertThat(lineage("check", file.toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void everyFormatWritesItsFiles() throws IOException {
        for (String format : new String[] {"csv", "graphml", "jsonl", "prov", "provn"}) {
            lineage(
                            "export",
                            "Child",
                            "--to",
                            format,
                            "--output",
                            folder.resolve(format).toString())
                    .answered();
        }
        assertThat(folder.resolve("csv-nodes.csv")).content().contains("child,Child-7B,");
        assertThat(folder.resolve("csv-edges.csv")).content().contains("INITIALIZED_FROM");
        assertThat(folder.resolve("graphml")).content().contains("<node id=\"child\">");
        assertThat(folder.resolve("prov")).content().contains("\"@id\": \"thing:child\"");
        assertThat(folder.resolve("provn")).content().contains("entity(thing:child, ");
    }

    @Test
    void saysWhatItCannotDo() {
        assertThat(lineage("export", "Child", "--to", "nonsense"))
                .matches(result -> result.exitCode() == 2 && result.err().contains("--to cannot be \"nonsense\""));
        assertThat(lineage("export", "Child"))
                .matches(result -> result.exitCode() == 2 && result.err().contains("--to is missing"));
        assertThat(lineage("export", "Child", "--to", "csv"))
                .matches(
                        result -> result.exitCode() == 2 && result.err().contains("NAME-nodes.csv and NAME-edges.csv"));
        assertThat(lineage("export", "Child", "--to", "provn", "--as-of", "nonsense"))
                .matches(result -> result.exitCode() == 2 && result.err().contains("--as-of cannot be \"nonsense\""));
        assertThat(lineage("export", "Chid", "--to", "provn"))
                .matches(result -> result.exitCode() == 4 && result.err().contains("child"));
        assertThat(lineage("export", "Child", "--to", "provn", "--output", folder + "/none/family"))
                .matches(result -> result.exitCode() == 1 && result.err().contains("no such folder"));
    }

    private static Result lineage(String... arguments) {
        return Lineage.configured().run(arguments);
    }
}
