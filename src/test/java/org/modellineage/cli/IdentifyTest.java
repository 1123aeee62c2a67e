package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.Thorough;
import org.modellineage.cli.Lineage.Result;
import org.modellineage.graph.GraphDump;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** {@code lineage identify}: files of weights, found by the digests that lists of the hub tell. */
@WithSecondGraph
class IdentifyTest {

    private static final String WEIGHTS = "these are weights";

    @TempDir
    Path folder;

    @BeforeEach
    void load() throws IOException, NoSuchAlgorithmException {
        TestGraph.empty();
        String row = """
                {"id": "%s", "siblings": [{"rfilename": "model.gguf", "lfs": {"sha256": "%s", "size": 17}},\
                 {"rfilename": "README.md"}, {"rfilename": "notes.txt", "lfs": {"sha256": "%s"}}]}
                """;
        Path rows = Files.writeString(
                folder.resolve("rows.jsonl"),
                row.formatted("acme/original", digest(WEIGHTS), "0".repeat(64))
                        + row.formatted("other/reupload", digest(WEIGHTS), "1".repeat(64))
                        + row.formatted("acme/third", digest("else"), "2".repeat(64)));
        run("import", rows.toString()).answered();
    }

    @Test
    void namesEveryModelWithTheSameBytes() throws Exception {
        Path file = Files.writeString(folder.resolve("renamed.gguf"), WEIGHTS);
        Files.writeString(folder.resolve("unknown.safetensors"), "never seen");

        assertThat(run("identify", file.toString(), "--format", "csv")
                        .answered()
                        .out()
                        .lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith(file + ",acme/original,acme/original,")
                .contains("list of models of the Hugging Face hub", digest(WEIGHTS));
        assertThat(run("identify", folder.toString()).answered().out())
                .startsWith("1 of 2 files are known.")
                .contains("acme/original", "other/reupload", "unknown.safetensors", "not known");
        assertThat(run("identify", "sha256:" + digest("else")).answered().out()).contains("acme/third");
        Result unknown = run("identify", folder.resolve("unknown.safetensors").toString());
        assertThat(unknown.exitCode()).isEqualTo(4);
        assertThat(unknown.out()).contains("not known", "lineage fetch ID tells more");
        assertThat(run("show", digest(WEIGHTS)).err()).contains("acme/original", "other/reupload");
    }

    @Test
    void showsWhichModelsAreIdentical() {
        assertThat(run("show", "acme/original").answered().out())
                .containsPattern("Identical to +other/reupload")
                .doesNotContain("acme/third");
        assertThat(run("show", "other/reupload").answered().out()).containsPattern("Identical to +acme/original");
        assertThat(run("show", "acme/third").answered().out()).doesNotContain("Identical");
        assertThat(run("show", "acme/original", "--format", "json").answered().out())
                .contains("IDENTICAL_TO", "a file with the same bytes");
        run("unload", "rows").answered();
        assertThat(run("show", "acme/original").exitCode()).isNotZero();
    }

    @Test
    void takesTheNameThatStorageGives() throws Exception {
        Path blob = folder.resolve("models/blobs/sha256-" + digest(WEIGHTS));
        Files.createDirectories(blob.getParent());
        Files.writeString(blob, "not read at all");
        Path manifest = folder.resolve("models/manifests/registry.ollama.ai/library/mine/latest");
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, """
                {"layers": [{"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:%s"},
                 {"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:%s"}]}
                """.formatted("0".repeat(64), digest(WEIGHTS)));
        Path link = Files.createSymbolicLink(folder.resolve("model.gguf"), blob);

        assertThat(run("identify", "mine").answered().out()).contains("acme/original");
        assertThat(run("identify", link.toString()).answered().out()).contains("acme/original");
        assertThat(run("identify", "nobodys").err()).contains("no such file, digest or model in Ollama's store ");
        assertThat(run("identify").err()).contains("name a file or folder of weights");
        assertThat(run("identify", folder.resolve("models/manifests").toString())
                        .err())
                .contains("no file of weights");
    }

    @Thorough
    @Test
    void loadingAgainFindsEveryNameInPlace() {
        String before = GraphDump.dump();

        assertThat(run("import", folder.resolve("rows.jsonl").toString())
                        .answered()
                        .out())
                .startsWith("rows: no change");
        assertThat(GraphDump.dump()).isEqualTo(before);
        assertThat(run("check", "--graph").answered().exitCode()).isZero();
        run("unload", "rows").answered();
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Result run(String... arguments) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", folder.resolve("home").toString())
                .with("OLLAMA_MODELS", folder.resolve("models").toString())
                .run(arguments);
    }
}
