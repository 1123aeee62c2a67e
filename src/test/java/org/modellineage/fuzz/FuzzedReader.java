package org.modellineage.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modellineage.collection.CollectionReader;
import org.modellineage.connector.Connector;
import org.modellineage.connector.Connectors;
import org.modellineage.connector.Input;
import org.modellineage.connector.folder.FolderFiles;

/** What reads one format: a connector, or one of the two readers of collections. It reads any bytes as a file of that format. */
final class FuzzedReader {

    static final String COLLECTION = "collection";
    static final String RECORDS = "records";

    /** What lies outside of the folder that is read, and must be in nothing that is read. */
    static final String SECRET = "outside-of-the-folder";

    /** A file of each format, in the folder that is read. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("card", "README.md"),
            Map.entry("config", "config.json"),
            Map.entry("adapter", "adapter_config.json"),
            Map.entry("mergekit", "mergekit_config.yml"),
            Map.entry("fetched", "acme--chat.fetched.json"),
            Map.entry("gguf", "chat.gguf"),
            Map.entry("safetensors", "chat.safetensors"),
            Map.entry("weights", "pytorch_model.bin"),
            Map.entry("ollama", "manifests/registry.ollama.ai/library/chat/latest"),
            Map.entry("modelfile", "Modelfile"),
            Map.entry("cyclonedx", "bom.json"),
            Map.entry("spdx", "chat.spdx3.json"),
            Map.entry("croissant", "croissant.json"),
            Map.entry("mlflow", "MLmodel"),
            Map.entry("ecosystem-graphs", "assets.yaml"),
            Map.entry("epoch", "models.csv"),
            Map.entry("hub", "models.jsonl"),
            Map.entry(COLLECTION, "models.yaml"),
            Map.entry(RECORDS, "records.jsonl"));

    private final String name;
    private final Path folder;
    private final Path file;

    /** Prepares a folder in which each input becomes a file, with others beside it and one outside of it. */
    FuzzedReader(String name, Path work) throws IOException {
        this.name = name;
        this.folder = work.resolve("read").resolve(name);
        this.file = folder.resolve(FILES.get(name));
        Files.createDirectories(file.getParent());
        Files.writeString(work.resolve("read/secret"), SECRET);
        if (name.equals(COLLECTION)) {
            Files.writeString(
                    folder.resolve("collection.yaml"), "collection: fuzz\ntitle: Fuzz\ndescription: Any bytes\n");
            return;
        }
        Files.writeString(folder.resolve("README.md"), "---\nbase_model: acme/base\n---\n");
        Files.writeString(folder.resolve("LICENSE"), "MIT License");
        Files.createDirectories(folder.resolve("blobs"));
        for (Map.Entry<String, String> blob : Map.of(
                        "1", "MIT License", "2", "GGUF", "3", "{\"remote_model\": \"acme/remote\"}")
                .entrySet()) {
            Files.writeString(folder.resolve("blobs/sha256-" + blob.getKey().repeat(64)), blob.getValue());
        }
    }

    /** All readers. */
    static List<String> names() {
        return Stream.concat(Connectors.formats().stream(), Stream.of(COLLECTION, RECORDS))
                .toList();
    }

    /** Reads some bytes. Throws an {@link AssertionError} for what must not come of any. */
    void read(byte[] content) {
        try {
            Files.write(file, content);
            if (name.equals(COLLECTION) || name.equals(RECORDS)) {
                Path collection = name.equals(RECORDS) ? file : folder;
                new CollectionReader(List.of()).read(collection).problems().forEach(problem -> {
                    CheckedSink.check(problem.toString(), "a problem", CheckedSink.LONGEST_LINE);
                });
                return;
            }
            Input input = FolderFiles.file(file, name, "fuzz");
            Connectors.accepting(input);
            Connector connector = Connectors.of(name).orElseThrow();
            connector.read(input, new CheckedSink());
        } catch (IOException e) {
            throw new UncheckedIOException("a file that can be read", e);
        }
    }
}
