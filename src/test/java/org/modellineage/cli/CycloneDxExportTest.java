package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.TestGraph;

/** Bills of materials in CycloneDX: they are valid, and what they say is what the graph holds. */
class CycloneDxExportTest {

    static final List<String> MODELS = List.of(
            "deepseek-r1-distill-llama-70b",
            "deepseek-r1",
            "deepseek-r1-zero",
            "deepseek-v3",
            "deepseek-v3-base",
            "deepseek-v2.5-1210",
            "deepseek-math-rl",
            "deepseek-v2-chat",
            "deepseek-coder-v2-lite-instruct",
            "gpt-4",
            "deepseek-r1-distill-series",
            "deepseek-r1-sft-data");

    private static final List<String> FORMATS = List.of("cyclonedx", "cyclonedx-1.6");

    @TempDir
    Path folder;

    @Test
    void billsOfTheShippedCollectionAreValidAndGiveTheSameFamily() throws Exception {
        TestGraph.empty();
        Lineage.configured().run("load", "-q").answered();
        roundTrip(MODELS);
    }

    /** Writes a bill of each model, checks it, and reads it back into an empty graph. */
    private void roundTrip(List<String> ids) throws Exception {
        Map<String, FamilyInGraph> expected = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        Map<Path, String> files = new LinkedHashMap<>();
        for (String id : ids) {
            keys.put(id, FamilyInGraph.key(id));
            expected.put(id, FamilyInGraph.of(keys.get(id)));
            for (String format : FORMATS) {
                String text = export(id, format);
                assertThat(export(id, format)).as("the same again").isEqualTo(text);
                new CycloneDxFile(text).holds();
                Path file = folder.resolve("bill" + files.size() + ".cdx.json");
                files.put(Files.writeString(file, text), id);
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            TestGraph.empty();
            Lineage.configured()
                    .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                    .run("import", file.getKey().toString())
                    .answered();

            assertThat(FamilyInGraph.of(keys.get(file.getValue())))
                    .as(file.getValue())
                    .isEqualTo(expected.get(file.getValue()));
        }
    }

    static String export(String id, String format) {
        return Lineage.configured().run("export", id, "--to", format).answered().out();
    }
}
