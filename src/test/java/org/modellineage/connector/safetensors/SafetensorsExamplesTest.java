package org.modellineage.connector.safetensors;

import java.io.IOException;
import java.nio.ByteBuffer;
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

/** The safetensors files of the connector cases are those that are made here; {@code -Dregenerate} writes them. */
@WithoutGraph
class SafetensorsExamplesTest {

    private static final String TENSORS = "\"a\": {\"dtype\": \"F32\", \"shape\": [1], \"data_offsets\": [0, 4]}";

    static List<Map.Entry<String, byte[]>> examples() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String input = "safetensors/headers/input/";
        files.put(input + "model/model.safetensors", file("{\"__metadata__\": {\"format\": \"pt\"}, " + TENSORS + "}"));
        files.put(input + "model/model-00001-of-00002.safetensors", file("{" + TENSORS + "}"));
        byte[] adapter = file("{" + TENSORS + ", \"__metadata__\": {\"ss_sd_model_name\": \"acme-xl-1.0.safetensors\","
                + " \"ss_new_sd_model_hash\": \"" + "0f".repeat(32) + "\", \"ss_network_dim\": \"32\","
                + " \"ss_network_module\": \"networks.lora\"}}");
        files.put(input + "loras/style.safetensors", adapter);
        files.put(
                input + "loras/from-hub.safetensors",
                file("{\"__metadata__\": {\"ss_sd_model_name\": \"acme/xl-base-1.0\", \"ss_network_module\":"
                        + " \"networks.lora\", \"modelspec.license\": \"openrail++\"}}"));
        files.put(
                input + "loras/beside.safetensors",
                file("{\"__metadata__\": {\"ss_sd_model_name\": \"tuned.safetensors\", \"modelspec.architecture\":"
                        + " \"stable-diffusion-xl-v1-base/lora\"}}"));
        files.put(
                input + "loras/tuned.safetensors",
                file("{\"__metadata__\": {\"modelspec.merged_from\": \"acme/one, acme/two, three\","
                        + " \"modelspec.license\": \"None\", \"ss_sd_model_name\": null}}"));
        files.put(
                input + "loras/merged.safetensors",
                file("{\"__metadata__\": {\"sd_merge_recipe\": \"{\\\"primary_model_hash\\\": \\\"" + "11".repeat(32)
                        + "\\\", \\\"secondary_model_hash\\\": \\\"" + "22".repeat(32)
                        + "\\\", \\\"tertiary_model_hash\\\": null, \\\"interp_method\\\": \\\"Weighted sum\\\"}\","
                        + " \"sd_merge_models\": \"{\\\"" + "11".repeat(32)
                        + "\\\": {\\\"name\\\": \\\"one.ckpt\\\"}}\"}}"));
        files.put(
                input + "loras/self.safetensors",
                file("{\"__metadata__\": {\"ss_sd_model_name\": \"self.safetensors\"}}"));
        files.put(input + "broken/cut.safetensors", Arrays.copyOf(adapter, 100));
        files.put(input + "broken/empty.safetensors", new byte[0]);
        files.put(input + "broken/large.safetensors", Arrays.copyOf(size(Long.MAX_VALUE), 20));
        files.put(input + "broken/text.safetensors", file("not JSON"));
        files.put(
                input + "broken/pointer.safetensors",
                "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 4\n".getBytes(StandardCharsets.UTF_8));
        files.put(input + "model/README.md", "---\nlicense: mit\n---\n".getBytes(StandardCharsets.UTF_8));
        return List.copyOf(files.entrySet());
    }

    private static byte[] file(String header) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + json.length + 4)
                .put(size(json.length))
                .put(json)
                .array();
    }

    private static byte[] size(long size) {
        return ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(size)
                .array();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTheFileOfTheCase(Map.Entry<String, byte[]> example) throws IOException {
        CaseFiles.check(example.getKey(), example.getValue());
    }
}
