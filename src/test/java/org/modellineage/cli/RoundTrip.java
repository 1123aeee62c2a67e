package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.graph.TestGraph;

/** Writes bills of models, checks each, and reads it into an empty graph, which then holds the same family. */
final class RoundTrip {

    /** Models, a series and a dataset, with everything that the shipped collection knows of any. */
    private static final List<String> SHIPPED = List.of(
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

    private final Path folder;
    private final Check check;
    private final List<String> formats;

    /** What must hold of every bill. */
    interface Check {
        void holds(String text) throws Exception;
    }

    RoundTrip(Path folder, Check check, String... formats) {
        this.folder = folder;
        this.check = check;
        this.formats = List.of(formats);
    }

    void ofShipped() throws Exception {
        TestGraph.empty();
        Lineage.configured().run("load", "-q").answered();
        of(SHIPPED);
    }

    /** The family of a collection that random numbers make. */
    void ofRandom(long seed) throws Exception {
        TestGraph.empty();
        Path collection = RandomFamily.write(seed, folder.resolve("random-" + seed));
        Lineage.configured().run("load", "-q", collection.toString()).answered();
        of(List.of(RandomFamily.ROOT));
    }

    /** Of what is in the graph of the test run. */
    void of(List<String> ids) throws Exception {
        Map<String, FamilyInGraph> expected = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        Map<Path, String> files = new LinkedHashMap<>();
        for (String id : ids) {
            keys.put(id, FamilyInGraph.key(id));
            expected.put(id, FamilyInGraph.of(keys.get(id)));
            for (String format : formats) {
                String text = export(id, format);
                assertThat(export(id, format)).as("the same again").isEqualTo(text);
                check.holds(text);
                // Forms of one format say the same, so one of them is read for each model.
                if (formats.indexOf(format) == expected.size() % formats.size()) {
                    files.put(Files.writeString(folder.resolve("bill" + files.size() + ".json"), text), id);
                }
            }
        }
        for (Map.Entry<Path, String> file : files.entrySet()) {
            TestGraph.empty();
            Lineage.configured()
                    .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                    .run("import", file.getKey().toString())
                    .answered();

            assertThat(FamilyInGraph.of(keys.get(file.getValue())))
                    .as(file.getValue() + " from " + file.getKey().getFileName())
                    .isEqualTo(expected.get(file.getValue()));
        }
    }

    static String export(String id, String format) {
        return Lineage.configured().run("export", id, "--to", format).answered().out();
    }
}
