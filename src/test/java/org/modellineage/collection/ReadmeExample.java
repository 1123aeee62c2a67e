package org.modellineage.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The collection that the documentation of the format shows, taken out of it. */
final class ReadmeExample {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private ReadmeExample() {}

    static CollectionFiles files(Path folder) {
        List<String> blocks = blocks();
        return new CollectionFiles(folder)
                .with("collection.yaml", blocks.get(0))
                .with("example.yaml", blocks.get(1));
    }

    /** The head of the collection, and its other file. */
    static List<String> blocks() {
        try {
            return YAML.matcher(Files.readString(Path.of("seed-data/README.md")))
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
