package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.TestGraph;

/** {@code lineage open} for a server of the user's own: files to be dropped onto its Neo4j Browser. */
class OpenElsewhereTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        Lineage.loadFamily();
    }

    @Test
    void writesStyleGuideAndQueriesAndSaysHowToUseThem() throws IOException {
        Lineage.Result outcome = Lineage.configured()
                .run("open", "--output", folder.resolve("new").toString())
                .answered();

        assertThat(outcome.out()).contains("style.grass", "saved-queries.zip", "guide.html");
        assertThat(outcome.out() + outcome.err())
                .doesNotContain(String.valueOf(TestGraph.settings().password()));
        assertThat(Files.readString(folder.resolve("new/style.grass")))
                .contains("node.Model {", "relationship.DISTILLED_FROM {");
        assertThat(Files.readString(folder.resolve("new/guide.html"))).contains("<slide");
        try (ZipFile zip = new ZipFile(folder.resolve("new/saved-queries.zip").toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .contains(
                            "Model Lineage/tree.cypher",
                            "Model Lineage/stats.cypher",
                            "Model Lineage guide/1.1 How much there is of each kind.cypher");
        }
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Lineage.Result outcome = Lineage.configured().run("open", "--output", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("lineage: --output: ");
    }
}
