package org.modellineage.connector.gguf;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.connector.CaseFiles;
import org.modellineage.graph.WithoutGraph;

/** The GGUF files of the connector cases are those that are made here; {@code -Dregenerate} writes them. */
@WithoutGraph
class GgufExamplesTest {

    private static final String HUB = "https://huggingface.co/";
    private static final String COMMIT = "1234567890123456789012345678901234567890";

    static List<Map.Entry<String, byte[]>> examples() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String keys = "gguf/keys/input/";
        files.put(
                keys + "quant-of-finetune.gguf",
                model("Acme Base 3.1 8b Bnb 4bit")
                        .with("general.repo_url", HUB + "acme")
                        .with("general.base_model.count", 1)
                        .with("general.base_model.0.name", "Base 3.1 8B")
                        .with("general.base_model.0.repo_url", HUB + "acme/Base-3.1-8B")
                        .with("general.dataset.count", 1)
                        .with("general.dataset.0.repo_url", HUB + "datasets/acme/tuning-set")
                        .with("general.license", "llama3.1")
                        .with("general.file_type", 15)
                        .with("llama.context_length", 131072)
                        .with("tokenizer.ggml.tokens", List.of("a", "b", "general.name"))
                        .bytes());
        files.put(
                keys + "merge-of-two.gguf",
                model("Base 7B")
                        .with("general.source.repo_url", HUB + "acme/Merge-7B")
                        .with("general.base_model.count", 2)
                        .with("general.base_model.0.repo_url", HUB + "acme/Base-7B")
                        .with("general.base_model.1.repo_url", HUB + "acme/Coder-7B")
                        .with("general.tags", List.of("mergekit", "merge"))
                        .with("general.license", "other")
                        .with("general.license.name", "acme-research")
                        .with("general.license.link", "https://example.org/licence")
                        .bytes());
        files.put(
                keys + "other-edition.gguf",
                model("Llama 3.1 70B Instruct 2024 12")
                        .with("general.license", "llama3.3")
                        .bytes());
        files.put(
                keys + "too-many-bases.gguf",
                model("Liar")
                        .with("general.base_model.count", 4_000_000_000L)
                        .with("general.base_model.0.name", "Somebody's")
                        .bytes());
        files.put(
                keys + "half-precision-F16.gguf",
                model("Half")
                        .with("general.source.huggingface.repository", "acme/Half-1B")
                        .with("general.file_type", 1)
                        .bytes());
        files.put(
                keys + "named-Q5_K_S.gguf",
                model("By Name")
                        .with("general.source.url", HUB + "acme/Half-1B/tree/main")
                        .bytes());
        files.put(
                keys + "reuploaded.gguf",
                model("Again")
                        .with("general.repo_url", HUB + "acme/Again-GGUF")
                        .with("general.file_type", 77)
                        .with("general.datasets", List.of("acme/tuning-set", "/home/me/rows.txt"))
                        .bytes());
        files.put(
                keys + "adapter.gguf",
                GgufBytes.ofToday()
                        .with("general.architecture", "llama")
                        .with("general.type", "adapter")
                        .with("adapter.type", "lora")
                        .with("general.base_model.count", 1)
                        .with("general.base_model.0.repo_url", HUB + "acme/Base-7B")
                        .bytes());
        files.put(
                keys + "eye/mmproj-F16.gguf",
                GgufBytes.ofToday()
                        .with("general.architecture", "clip")
                        .with("general.type", "mmproj")
                        .with("general.name", "Eye 8B")
                        .bytes());
        files.put(
                keys + "big-endian.gguf",
                new GgufBytes(3, ByteOrder.BIG_ENDIAN)
                        .with("general.architecture", "llama")
                        .with("general.source.repo_url", HUB + "acme/Half-1B")
                        .with("general.file_type", 7)
                        .bytes());
        files.put(
                keys + "first-version.gguf",
                new GgufBytes(1, ByteOrder.LITTLE_ENDIAN)
                        .with("general.architecture", "llama")
                        .with("general.source.repo_url", HUB + "acme/Half-1B")
                        .with("general.file_type", 2)
                        .bytes());
        files.put(keys + "original/model.safetensors", new byte[] {2, 0, 0, 0, 0, 0, 0, 0, '{', '}'});
        files.put(
                keys + "original/small.gguf",
                model("Small")
                        .with("general.base_model.count", 1)
                        .with("general.base_model.0.repo_url", HUB + "acme/Base-7B")
                        .with("general.file_type", 7)
                        .bytes());
        String parts = "gguf/parts/input/";
        byte[] first = model("Split")
                .with("split.no", 0)
                .with("split.count", 3)
                .with("general.source.repo_url", HUB + "acme/Large-70B")
                .with("general.file_type", 18)
                .bytes();
        byte[] later = GgufBytes.ofToday()
                .with("general.architecture", "llama")
                .with("split.no", 1)
                .with("split.count", 3)
                .bytes();
        files.put(parts + "large-00001-of-00003.gguf", first);
        files.put(parts + "large-00002-of-00003.gguf", later);
        files.put(parts + "tail/other-00002-of-00003.gguf", later);
        files.put(parts + "tail/other-00003-of-00003.gguf", later);
        String broken = "gguf/broken/input/";
        files.put(broken + "cut.gguf", Arrays.copyOf(first, first.length - 30));
        files.put(
                broken + "pointer.gguf",
                "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4000000000\n"
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                broken + "digest.gguf",
                ("version https://git-lfs.github.com/spec/v1\noid sha256:" + "5a".repeat(32) + "\nsize 4000\n")
                        .getBytes(StandardCharsets.UTF_8));
        files.put(broken + "no-keys.gguf", new GgufBytes(1, ByteOrder.LITTLE_ENDIAN).bytes());
        files.put(broken + "empty.gguf", new byte[0]);
        files.put(broken + "html.gguf", "<html>Not found</html>".getBytes(StandardCharsets.UTF_8));
        files.put(broken + "newer.gguf", new GgufBytes(9, ByteOrder.LITTLE_ENDIAN).bytes());
        files.put(broken + "many-keys.gguf", GgufBytes.ofToday().bytes(Long.MAX_VALUE));
        files.put(broken + "fewer-keys.gguf", model("Fewer").bytes(50_000));
        GgufBytes tuned = model("Tuned 7B")
                .with("general.base_model.count", 1)
                .with("general.base_model.0.repo_url", HUB + "acme/Base-7B")
                .with("general.license", "apache-2.0");
        byte[] q4 = tuned.with("general.file_type", 15).bytes();
        String card = "base_model: acme/Tuned-7B\nlicense: apache-2.0";
        repository("Tuned-7B-GGUF", card, "Tuned-7B-Q4_K_M.gguf", q4, files);
        repository("Packed-by-others", card, "model.gguf", q4, files);
        repository("Own-weights", "base_model: acme/Base-7B", "model.gguf", q4, files);
        repository("With-original", "base_model: acme/Base-7B", "model.gguf", q4, files);
        files.put(
                "gguf/hub/input/models--acme--With-original/snapshots/" + COMMIT + "/model.safetensors.index.json",
                "{}".getBytes(StandardCharsets.UTF_8));
        byte[] old = model("Old").with("general.file_type", 7).bytes();
        repository("No-keys", card + "\nquantized_by: acme", "model.gguf", old, files);
        repository("Neither", card, "model.gguf", old, files);
        return List.copyOf(files.entrySet());
    }

    /** A repository in the hub's cache, with a card and a file. */
    private static void repository(String name, String card, String fileName, byte[] file, Map<String, byte[]> files) {
        String folder = "gguf/hub/input/models--acme--" + name + "/";
        files.put(folder + "refs/main", COMMIT.getBytes(StandardCharsets.UTF_8));
        files.put(
                folder + "snapshots/" + COMMIT + "/README.md",
                ("---\n" + card + "\n---\n").getBytes(StandardCharsets.UTF_8));
        files.put(folder + "snapshots/" + COMMIT + "/" + fileName, file);
    }

    private static GgufBytes model(String name) {
        return GgufBytes.ofToday()
                .with("general.architecture", "llama")
                .with("general.type", "model")
                .with("general.name", name);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTheFileOfTheCase(Map.Entry<String, byte[]> example) throws IOException {
        CaseFiles.check(example.getKey(), example.getValue());
    }
}
