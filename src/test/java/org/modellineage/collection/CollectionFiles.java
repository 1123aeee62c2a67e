package org.modellineage.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.modellineage.collection.CollectionReader.Reading;

/** Writes collections for tests and reads them. */
record CollectionFiles(Path folder) {

    static final String HEAD = "collection: tested\ntitle: Tested\n";

    /** Writes a file, and a head where there is none yet. */
    CollectionFiles with(String file, String text) {
        try {
            Files.createDirectories(folder);
            Path head = folder.resolve("collection.yaml");
            if (!Files.exists(head)) {
                Files.writeString(head, HEAD);
            }
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read() {
        return new CollectionReader(List.of()).read(folder);
    }

    /** The problems as lines without the folder. */
    List<String> problems() {
        return read().problems().stream()
                .map(problem -> problem.oneLine().replace(folder + "/", ""))
                .toList();
    }
}
