package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** A bill with what the graph held when it was written. */
    private record Written(Path file, String id, String key, FamilyInGraph family) {}

    /** Of what is in the graph of the test run. */
    void of(List<String> ids) throws Exception {
        List<Written> bills = new ArrayList<>();
        for (String id : ids) {
            String key = FamilyInGraph.key(id);
            FamilyInGraph family = FamilyInGraph.of(key);
            // Forms of one format say the same, so one of them is read for each model.
            String read = formats.get(bills.size() % formats.size());
            for (String format : formats) {
                String text = export(id, format);
                assertThat(export(id, format)).as("the same again").isEqualTo(text);
                check.holds(text);
                if (format.equals(read)) {
                    Path file = folder.resolve("bill" + bills.size() + ".json");
                    bills.add(new Written(Files.writeString(file, text), id, key, family));
                }
            }
        }
        for (Written bill : bills) {
            TestGraph.empty();
            Lineage.configured()
                    .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                    .run("import", bill.file().toString())
                    .answered();

            assertThat(FamilyInGraph.of(bill.key()))
                    .as(bill.id() + " from " + bill.file().getFileName())
                    .isEqualTo(bill.family());
        }
    }

    static String export(String id, String format) {
        return Lineage.configured().run("export", id, "--to", format).answered().out();
    }
}
