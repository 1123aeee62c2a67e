package org.modellineage.connector.ollama;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modellineage.connector.CaseFiles;
import org.modellineage.connector.gguf.GgufBytes;
import org.modellineage.graph.WithoutGraph;

/** The store of the connector cases is the one that is made here; {@code -Dregenerate} writes it. */
@WithoutGraph
class OllamaExamplesTest {

    private static final String STORE = "ollama/store/input/models/";
    private static final String OLLAMA = "registry.ollama.ai/library/";
    private static final String ABSENT = "sha256:" + "ab".repeat(32);

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static List<Map.Entry<String, byte[]>> examples() {
        OllamaExamplesTest store = new OllamaExamplesTest();
        store.write();
        return List.copyOf(store.files.entrySet());
    }

    private void write() {
        String weights = blob(GgufBytes.ofToday()
                .with("general.architecture", "acme")
                .with("general.name", "Acme Chat")
                .with("general.base_model.count", 1)
                .with("general.base_model.0.repo_url", "https://huggingface.co/acme/Base-7B")
                .with("general.license", "apache-2.0")
                .with("general.file_type", 15)
                .with("acme.context_length", 8192)
                .bytes());
        String license = blob(text("""

                                             Apache License
                                       Version 2.0, January 2004
                """));
        String policy = blob(text("""
                Acme Use Policy

                Be nice to each other, and to the machines that you meet.
                """));
        manifest(OLLAMA + "acme-chat/7b", layer("model", weights, ""), layer("license", license, ""));
        manifest(
                OLLAMA + "acme-chat/latest",
                layer("model", weights, ""),
                layer("license", license, ""),
                layer("license", policy, ""),
                layer("license", ABSENT, ""));
        manifest(
                "registry.ollama.ai/someone/Pirate/v1",
                layer("model", weights, ", \"from\": \"acme-chat:7b\""),
                layer("system", policy, ""));
        manifest(
                "registry.ollama.ai/someone/tuned/latest",
                layer("model", ABSENT, ", \"from\": \"hf.co/acme/Base-7B-GGUF:Q8_0\""),
                layer("adapter", "sha256:none", ""));
        manifest(
                "registry.ollama.ai/someone/from-file/latest",
                layer("model", weights, ", \"from\": \"/home/me/weights/x.gguf\""));
        manifest("hf.co/acme/Chat-7B-GGUF/Q4_K_M", layer("model", weights, ""));
        manifest("models.example.org/team/own/latest", layer("model", weights, ""));
        manifest(OLLAMA + "self/latest", layer("model", weights, ", \"from\": \"self\""));
        String config =
                blob(text("{\"remote_host\": \"https://ollama.com:443\", \"remote_model\": \"acme-huge:500b\"}"));
        files.put(
                STORE + "manifests/" + OLLAMA + "acme-huge/500b-cloud",
                text("{\"schemaVersion\": 2, \"config\": {\"digest\": \"" + config + "\"}, \"layers\": []}"));
        files.put(STORE + "manifests/" + OLLAMA + "broken/latest", text("{\"layers\": ["));
        files.put(STORE + "manifests/" + OLLAMA + "empty/latest", new byte[0]);
        files.put(STORE + "manifests/" + OLLAMA + ".hidden", text("{}"));
    }

    private void manifest(String path, String... layers) {
        files.put(
                STORE + "manifests/" + path,
                text("{\"schemaVersion\": 2, \"layers\": [" + String.join(", ", layers) + "]}"));
    }

    private static String layer(String type, String digest, String more) {
        return "{\"mediaType\": \"application/vnd.ollama.image." + type + "\", \"digest\": \"" + digest + "\"" + more
                + "}";
    }

    /** Puts a blob into the store; returns its digest. */
    private String blob(byte[] content) {
        try {
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            files.put(STORE + "blobs/sha256-" + digest, content);
            return "sha256:" + digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTheFileOfTheCase(Map.Entry<String, byte[]> example) throws IOException {
        CaseFiles.check(example.getKey(), example.getValue());
    }
}
