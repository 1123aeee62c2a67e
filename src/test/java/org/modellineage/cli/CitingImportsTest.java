package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** {@code lineage cite} of claims that have no node until a second source speaks. */
@WithSecondGraph
class CitingImportsTest {

    private static final String ROW =
            "{\"id\": \"Acme/One\", \"cardData\": {\"license\": \"mit\", \"base_model\": \"acme/base\"}}\n";
    private static final String CLAIM = "acme/one DERIVED_FROM acme/base-";

    @TempDir
    Path folder;

    @Test
    void bothFormsOfAClaimAreCitedAlike() throws IOException {
        TestGraph.empty();
        run("import", write("one.jsonl", ROW)).answered();
        String id = run("claims", "acme/one", "DERIVED_FROM", "--format", "csv")
                .answered()
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf(CLAIM)).strip())
                .findFirst()
                .orElseThrow();
        String inline = run("cite", id).answered().out();

        assertThat(inline)
                .startsWith("Acme/One derived from acme/base")
                .endsWith("  In Model Lineage: lineage cite '" + id + "'\n");
        assertThat(run("cite", "Acme/One").answered().out())
                .startsWith("Acme/One (model). https://huggingface.co/Acme/One\n");

        run("import", write("second.jsonl", ROW), "--collection", "second").answered();
        assertThat(run("query", "MATCH (c:Claim) RETURN count(c) AS n", "--format", "csv")
                        .out())
                .doesNotContain("\n0");
        assertThat(run("cite", id).answered().out()).isEqualTo(inline);
        run("unload", "one").answered();
        run("unload", "second").answered();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Result run(String... arguments) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                .run(arguments);
    }
}
