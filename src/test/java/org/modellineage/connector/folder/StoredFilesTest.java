package org.modellineage.connector.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.connector.Connectors;
import org.modellineage.connector.Input;
import org.modellineage.connector.RecordedText;
import org.modellineage.connector.gguf.GgufBytes;
import org.modellineage.graph.WithoutGraph;
import org.modellineage.model.Entity;

@WithoutGraph
class StoredFilesTest {

    private static final String SHA256 = "0123456789abcdef".repeat(4);
    private static final String COMMIT = "1".repeat(40);

    @TempDir
    Path folder;

    @Test
    void tellsTheDigestsAfterWhichTheHubsCacheNamesLargeFiles() throws IOException {
        Path repository = folder.resolve("models--acme--Tiny");
        write(repository.resolve("refs/main"), COMMIT.getBytes(StandardCharsets.UTF_8));
        write(repository.resolve("blobs/" + SHA256), GgufBytes.ofToday().bytes());
        write(repository.resolve("blobs/" + COMMIT), new byte[0]);
        Path snapshot = Files.createDirectories(repository.resolve("snapshots/" + COMMIT));
        Files.createSymbolicLink(snapshot.resolve("x.gguf"), Path.of("../../blobs/" + SHA256));
        Files.createSymbolicLink(snapshot.resolve("pytorch_model.bin"), Path.of("../../blobs/" + SHA256));
        Files.createSymbolicLink(snapshot.resolve("scheduler.pt"), Path.of("../../blobs/" + SHA256));
        Files.createSymbolicLink(snapshot.resolve("small.gguf"), Path.of("../../blobs/" + COMMIT));
        write(snapshot.resolve("file.gguf"), GgufBytes.ofToday().bytes());

        assertThat(read(folder))
                .containsExactly(
                        "1: GGUF of version 3 without a key that describes the model",
                        "acme/tiny fileSha256 " + SHA256,
                        "1: left out: cut off within its header, which goes on after 0 bytes; the download may not have"
                                + " ended",
                        "1: GGUF of version 3 without a key that describes the model",
                        "acme/tiny fileSha256 " + SHA256);
    }

    @Test
    void findsOnlyFilesInsideOfWhatIsImportedBesideAnother() throws IOException {
        write(folder.resolve("outside.gguf"), new byte[0]);
        Path inside = folder.resolve("inside");
        write(inside.resolve("one.gguf"), new byte[0]);
        write(inside.resolve("two.gguf"), new byte[0]);
        write(inside.resolve(".hidden"), new byte[0]);
        Files.createSymbolicLink(inside.resolve("link.gguf"), Path.of("two.gguf"));
        Files.createSymbolicLink(inside.resolve("out.gguf"), Path.of("../outside.gguf"));
        List<String> found = new ArrayList<>();

        Input one = inputs(inside).get(0);

        for (String name :
                List.of("two.gguf", "link.gguf", "out.gguf", "../outside.gguf", ".hidden", ".", "", "three", "a\0b")) {
            one.beside(name).ifPresent(input -> found.add(input.fileName()));
        }
        assertThat(found).containsExactly("two.gguf", "link.gguf");
    }

    @Test
    void readsTheManifestsOfAStoreAndNoBlobThatLeadsOut() throws IOException {
        Path store = folder.resolve("store");
        Path manifest = store.resolve("manifests/registry.ollama.ai/library/tiny/latest");
        write(
                manifest,
                ("{\"layers\": [{\"mediaType\": \"application/vnd.ollama.image.model\", \"digest\": \"sha256:" + SHA256
                                + "\"}]}")
                        .getBytes(StandardCharsets.UTF_8));
        write(folder.resolve("outside"), GgufBytes.ofToday().bytes());
        Files.createDirectories(store.resolve("blobs"));
        Files.createSymbolicLink(store.resolve("blobs/sha256-" + SHA256), Path.of("../../outside"));
        List<String> answer = List.of(
                "1: layers[0] is weights that are not in the store", "ollama/library/tiny:latest fileSha256 " + SHA256);

        assertThat(read(store)).containsExactlyElementsOf(answer);
        assertThat(read(folder)).containsExactlyElementsOf(answer);
        assertThat(read(FolderFiles.file(manifest, "latest", "case"))).containsExactlyElementsOf(answer);
    }

    @Test
    void readsFoldersThatOnlyLookLikeAStore() throws IOException {
        write(folder.resolve("manifests/app.yaml"), new byte[0]);
        write(folder.resolve("blobs/x.gguf"), GgufBytes.ofToday().bytes());

        assertThat(inputs(folder)).extracting(Input::fileName).containsExactly("x.gguf", "app.yaml");
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private static List<String> read(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Input input : inputs(folder)) {
            lines.addAll(read(input));
        }
        return lines;
    }

    private static List<String> read(Input input) throws IOException {
        RecordedText text = new RecordedText();
        if (Connectors.accepting(input).isPresent()) {
            Connectors.accepting(input).get().read(input, text);
        }
        return text.lines();
    }

    private static List<Input> inputs(Path folder) throws IOException {
        List<Input> inputs = new ArrayList<>();
        FolderFiles.under(folder, "case", (path, remark) -> {}).read("case", new FolderFiles.Reader() {
            @Override
            public void read(Input input) {
                inputs.add(input);
            }

            @Override
            public void mention(Entity entity) {
                // Only files are of interest here.
            }
        });
        return inputs;
    }
}
