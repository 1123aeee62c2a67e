package org.modellineage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modellineage.graph.TestGraph;
import org.modellineage.graph.WithSecondGraph;

/** What the rules of the graph find in what was imported from a hub, as the importer writes it. */
@WithSecondGraph
class HubCheckTest {

    private static final String SAME_DAY = ", \"createdAt\": \"2025-01-31T00:00:00.000Z\"";

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @BeforeEach
    void empty() {
        TestGraph.empty();
    }

    @Test
    void findsNothingWrongWithAPlainFamily() throws IOException {
        rows(
                "{\"id\": \"lab/base\", \"tags\": [\"license:mit\"], \"cardData\": {\"license\": \"mit\"}" + SAME_DAY
                        + "}",
                "{\"id\": \"acme/tuned\", \"tags\": [\"license:mit\", \"base_model:lab/base\", \"base_model:finetune:lab/base\"],"
                        + " \"cardData\": {\"license\": \"mit\", \"base_model\": \"Lab/Base\"}" + SAME_DAY + "}",
                "{\"id\": \"acme/Llama-3.1-tuned\", \"tags\": [\"base_model:finetune:lab/base\"],"
                        + " \"cardData\": {\"license\": \"llama3.1\", \"base_model\": [\"lab/base\", \"acme/tuned\"]}"
                        + SAME_DAY + "}",
                "{\"id\": \"acme/tuned-gguf\", \"tags\": [\"gguf\", \"base_model:quantized:acme/Llama-3.1-tuned\"],"
                        + " \"cardData\": {\"base_model\": \"acme/Llama-3.1-tuned\"}" + SAME_DAY + "}");

        assertThat(check()).contains(" 0 errors, 0 warnings.");
    }

    @Test
    void findsWhatTheHubAndTheCardSayDifferently() throws IOException {
        rows(
                "{\"id\": \"lab/base\", \"tags\": []}",
                "{\"id\": \"lab/other\", \"tags\": []}",
                "{\"id\": \"acme/converted\", \"tags\": [\"onnx\", \"safetensors\", \"base_model:quantized:lab/base\"],"
                        + " \"cardData\": {\"base_model\": \"lab/base\"}}",
                "{\"id\": \"acme/moved\", \"tags\": [\"license:mit\", \"base_model:lab/base\"],"
                        + " \"cardData\": {\"license\": \"apache-2.0\", \"base_model\": \"lab/other\"}}");

        assertThat(check())
                .contains(
                        "acme/converted: the hub calls it quantized from lab/base and it has ONNX files beside safetensors",
                        "acme/moved: base model: its card says lab/other, its tags say lab/base",
                        "acme/moved: licence: its card says apache-2.0, its tags say mit",
                        " 0 errors, 3 warnings.");
    }

    @Test
    void findsNamesAndLicencesThatALicenceDoesNotAllow() throws IOException {
        Lineage.configured().run("load", "seed-data/licenses").answered();
        rows(
                "{\"id\": \"meta/Llama-3.1\", \"cardData\": {\"license\": \"llama3.1\"}}",
                "{\"id\": \"meta/Plain\", \"cardData\": {\"license\": \"llama3.1\", \"base_model\": \"meta/Llama-3.1\"}}",
                "{\"id\": \"acme/Talker\", \"cardData\": {\"license\": \"mit\", \"base_model\": \"meta/Plain\"}}",
                "{\"id\": \"acme/Talker-2\", \"cardData\": {\"license\": \"llama2\", \"base_model\": \"lab/llama-2\"}}",
                "{\"id\": \"lab/llama-2\", \"cardData\": {\"license\": \"llama2\"}}",
                "{\"id\": \"acme/Llama-Talker\", \"cardData\": {\"license\": \"llama3\", \"base_model\": \"meta/Plain\"}}");

        assertThat(check())
                .contains(
                        "acme/talker: Llama 3.1 Community License of meta/llama-3.1 asks for a name that begins with \"Llama\"",
                        "acme/llama-talker: Llama 3 Community License asks for a name that begins with \"Llama 3\"",
                        "acme/talker: MIT License is more permissive than the Llama 3.1 Community License of meta/plain, from which its"
                                + " weights come or may come, in: restrictions, scale",
                        " 0 errors, 3 warnings.");
    }

    @Test
    void findsParentsThatAreGoneRenamedOrUnknown() throws IOException {
        fetched(
                "lab--gone",
                "{\"askedFor\": \"lab/gone\", \"day\": \"2025-02-01\", \"origin\": \"https://huggingface.co\","
                        + " \"missing\": \"missing or private\", \"row\": {}}");
        fetched(
                "lab--old",
                "{\"askedFor\": \"Lab/Old\", \"day\": \"2025-02-01\", \"origin\": \"https://huggingface.co\","
                        + " \"missing\": null, \"row\": {\"id\": \"lab/new\", \"tags\": []}}");
        fetched("acme--one", child("acme/one", "lab/gone"));
        fetched("acme--two", child("acme/two", "Lab/Old"));
        fetched("acme--three", child("acme/three", "lab/new"));
        fetched("acme--four", child("acme/four", "lab/unseen"));
        fetched("acme--five", child("acme/five", "lab/gone"));
        run("import", folder.toString(), "--collection", "hub");

        assertThat(check())
                .contains(
                        "lab/gone: missing or private on the hub on 2025-02-01, and a parent of acme/five and 1 more",
                        "acme/two: its parent Lab/Old is called lab/new on the hub by now",
                        "lab/unseen: no source describes it; it is known as a parent of acme/four",
                        " 0 errors, 3 warnings.");
        assertThat(run("check", "--graph", "acme/one"))
                .contains("lab/gone (by weights, 1 step up): missing or private on the hub", " 0 errors, 1 warning.");
    }

    private static String child(String id, String parent) {
        return "{\"askedFor\": \"" + id
                + "\", \"day\": \"2025-02-01\", \"origin\": \"https://huggingface.co\", \"missing\": null,"
                + " \"row\": {\"id\": \"" + id + "\", \"tags\": [], \"cardData\": {\"base_model\": \"" + parent
                + "\"}}}";
    }

    private void fetched(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".fetched.json"), content);
    }

    private void rows(String... rows) throws IOException {
        Path file = folder.resolve("rows.jsonl");
        Files.writeString(file, String.join("\n", rows));
        run("import", file.toString());
    }

    private String check() {
        return run("check", "--graph");
    }

    private String run(String... arguments) {
        return Lineage.configured()
                .with("MODEL_LINEAGE_HOME", home.toString())
                .run(arguments)
                .answered()
                .out();
    }
}
