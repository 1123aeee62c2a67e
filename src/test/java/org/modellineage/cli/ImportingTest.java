package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.Cypher;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;

class ImportingTest {

    private static final String ROWS = """
            {"id": "Org/Base", "createdAt": "2024-01-02T00:00:00.000Z", "tags": ["license:mit"]}
            {"id": "Org/Child", "createdAt": "2024-03-04T00:00:00.000Z", "cardData": {"base_model": "Org/Base"}}
            """;
    private static final String BROKEN = "{\"id\": \"Org/Broken\", \n";

    @TempDir
    Path home;

    @TempDir
    Path folder;

    @BeforeEach
    void loadFamily() {
        Lineage.loadFamily();
    }

    @Test
    void addsACollectionOnceAndRemovesItAgain() throws IOException {
        String before = GraphDump.dump();
        String file = write("My Rows.jsonl", ROWS);

        assertThat(lineage("import", file).answered().out()).isEqualTo("""
                my-rows: entities 4 added; sources 1 added; claims 6 added
                2 rows read
                """);
        assertThat(lineage("import", file).answered().out()).isEqualTo("""
                my-rows: no change (entities 4, sources 1, claims 6)
                2 rows read
                """);
        assertThat(lineage("ancestors", "Org/Child", "--format", "csv")
                        .answered()
                        .out())
                .contains("Org/Base");
        assertThat(home.resolve("imports")).isDirectoryNotContaining("glob:**left-out*");
        lineage("unload", "my-rows").answered();
        assertThat(GraphDump.dump()).isEqualTo(before);
    }

    @Test
    void namesACollectionAfterTheWholeNameOfAFolder() throws IOException {
        for (String name : List.of("talker-3.1-base", "talker-3.2-base")) {
            Path model = Files.createDirectory(folder.resolve(name));
            Files.writeString(model.resolve("README.md"), "---\nlicense: mit\n---\n# Talker\n");

            assertThat(lineage("import", model.toString()).answered().out())
                    .startsWith(name.replace('.', '-') + ": entities ");
        }
        for (String file : List.of("rows-2.0.jsonl", "rows.2025.json")) {
            assertThat(lineage("import", write(file, ROWS)).answered().out())
                    .startsWith(file.replaceFirst("\\.json.*", "").replace('.', '-') + ": ");
        }
    }

    @Test
    void namesTheAccountThatPublishedAModel() throws IOException {
        lineage("import", write("rows.jsonl", ROWS)).answered();

        assertThat(lineage("Org/Base").answered().out()).startsWith("""
                Org/Base  model published by Org · 2024-01-02 · MIT License
                  parent: no source says · hf.co/Org/Base

                  Led to  Org/Child

                """);
    }

    @Test
    void joinsTheModelsInFoldersThatNameEachOther() throws IOException {
        write("family-of-files/Adapter/adapter_config.json", "{\"base_model_name_or_path\": \"../Merge\", \"r\": 16}");
        write("family-of-files/Merge/mergekit_config.yml", """
                merge_method: slerp
                base_model: ../Quantized
                models: [{model: ../Quantized}, {model: acme/other}]
                """);
        write("family-of-files/Quantized/README.md", """
                ---
                base_model: acme/base
                base_model_relation: quantized
                license: llama3.1
                ---
                """);
        String files = folder.resolve("family-of-files").toString();

        assertThat(lineage("import", "--dry-run", files).answered().out()).isEqualTo("""
                3 entities are described, 3 more are named, by 3 sources
                3 files read; nothing was imported
                """);
        assertThat(lineage("import", files).answered().out()).isEqualTo("""
                family-of-files: entities 6 added; sources 3 added; claims 5 added
                3 files read
                """);
        assertThat(lineage("import", files).answered().out()).startsWith("family-of-files: no change");

        assertThat(lineage("tree", "Adapter").answered().out()).isEqualTo("""
                Adapter
                └─ weights  Merge             parent of an adapter
                   ├─ weights  Quantized ...  parent, merged
                   └─ weights  acme/other     parent, merged

                4 upstream, up to 3 steps away.
                Shown: two steps, and what was released. --all shows everything, --depth N so many steps, --format html a page to click through.
                """);
        assertThat(lineage("claims", "Adapter").answered().out())
                .contains(
                        "adapter of Merge · LoRA rank 16  [1]", "[1] adapter_config.json of Adapter: base_model_name");
        lineage("unload", "family-of-files").answered();
    }

    @Test
    void removesWhatTheNextDumpLacks() throws IOException {
        lineage("import", "--collection", "dump", write("a.jsonl", ROWS)).answered();
        String again = write("b.jsonl", ROWS.lines().findFirst().orElseThrow() + "\n");

        assertThat(lineage("import", "--collection", "dump", again).answered().out())
                .startsWith("dump: entities 1 removed; sources 1 added, 1 removed; claims 3 added, 6 removed\n");
    }

    @Test
    void doesNotReplaceACollectionOfAnotherKind() throws IOException {
        String before = GraphDump.dump();

        Result outcome = lineage("import", write("family.jsonl", ROWS));

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .contains("the collection \"family\" is there already and holds something else (A small family)");
        assertThat(GraphDump.dump()).isEqualTo(before);
    }

    @Test
    void refusesASecondImportIntoTheSameCollection() throws IOException {
        String file = write("rows.jsonl", ROWS);
        Path lock = Files.createDirectories(home.resolve("imports")).resolve("rows.lock");
        try (FileChannel other = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();

            assertThat(lineage("import", file).err())
                    .isEqualTo("lineage: another import into the collection rows is running; wait for its end\n");
        }
        lineage("import", file).answered();
    }

    @Test
    void readsAPipeAndACompressedFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(ROWS.getBytes(StandardCharsets.UTF_8));
        }
        Path compressed = Files.write(folder.resolve("dump.jsonl.gz"), bytes.toByteArray());

        assertThat(lineage("import", compressed.toString()).answered().out()).startsWith("dump: entities 4 added");
        assertThat(program()
                        .input(ROWS)
                        .run("import", "-", "--collection", "dump")
                        .answered()
                        .out())
                .startsWith("dump: no change");
        assertThat(program().input(ROWS).run("import", "-").err())
                .isEqualTo("lineage: a pipe has no name: --collection ID names the collection\n");
    }

    @Test
    void listsWhatItLeavesOutOrRefusesItWhenStrict() throws IOException {
        String file = write(
                "rows.jsonl", ROWS + BROKEN + "{\"id\": \"Org/Child\"}\n{\"id\": \"org/x\", \"createdAt\": \"?\"}\n");
        Path list = home.resolve("imports").resolve("rows-left-out.txt");
        String before = GraphDump.dump();

        Result strict = lineage("import", "--strict", file);
        assertThat(strict.exitCode()).isEqualTo(3);
        assertThat(strict.err())
                .endsWith("lineage: 2 rows would be left out, see " + list + "; nothing was imported\n");
        assertThat(GraphDump.dump()).isEqualTo(before);

        Result outcome = lineage("import", file).answered();
        assertThat(outcome.out()).endsWith("5 rows read, 2 left out, 1 remark: see " + list + "\n");
        assertThat(outcome.err()).contains(file + ":3: left out: not valid JSON at column");
        assertThat(list)
                .content()
                .hasLineCount(3)
                .contains(file + ":5: createdAt is \"?\"", "another row for org/child");
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        assertThat(lineage("import", "nowhere.jsonl").err()).isEqualTo("lineage: no such file: nowhere.jsonl\n");
        assertThat(lineage("import", folder.toString()).err()).contains(" can be imported; formats are card, ");
        assertThat(lineage("import").err()).contains("name at least one file");
        assertThat(lineage("import", write("notes.txt", "Dear diary\n")).err())
                .contains("is in none of the formats that can be imported: card, ");
        assertThat(lineage("import", write("empty.jsonl", "")).exitCode()).isEqualTo(3);
        assertThat(lineage("import", "--from", "hubb", write("a.jsonl", ROWS)).err())
                .contains("--from cannot be \"hubb\"; formats are card, ");
        assertThat(lineage("import", "--collection", "No Id", write("a.jsonl", ROWS))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void saysUnderAnswersThatACollectionIsIncomplete() {
        Cypher incomplete = new Cypher("test", "CREATE (:Collection {id: 'rows', title: 'Rows', incomplete: true})");
        TestGraph.graph().write(Duration.ZERO, transaction -> transaction.run(incomplete, Map.of()));

        String notice =
                "nly a part of the collection rows is loaded, so this may be incomplete; load or import it again";
        assertThat(lineage("tree", "child").answered().out()).contains(notice);
        assertThat(lineage("stats").answered().out()).contains(notice);
        assertThat(lineage("show", "nobody").err()).contains(notice);
        assertThat(lineage("status").answered().out()).contains("only in part; load or import it again");
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private Lineage program() {
        return Lineage.configured().with("MODEL_LINEAGE_HOME", home.toString());
    }

    private Result lineage(String... arguments) {
        return program().run(arguments);
    }
}
