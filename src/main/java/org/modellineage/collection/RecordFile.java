package org.modellineage.collection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.yaml.FileText;
import org.modellineage.collection.yaml.JsonLine;
import org.modellineage.collection.yaml.YamlFile;

/** Reads the lines of a file of records, packed or not. */
final class RecordFile {

    /** Where the metadata of the collection stands, for messages. */
    static final String HEAD = "the first line";

    private static final String PACKED = ".gz";

    private RecordFile() {}

    /** Whether a path names such a file and not a folder. */
    static boolean is(Path path) {
        String name = String.valueOf(path.getFileName());
        return (name.endsWith(".jsonl") || name.endsWith(".jsonl" + PACKED)) && !Files.isDirectory(path);
    }

    /**
     * Reads all lines but blank ones, the part before an error too.
     *
     * @param each takes the content of each line
     * @return whether all of the file could be read
     */
    static boolean read(Path file, Problems problems, Consumer<YamlFile> each) {
        if (!Files.isRegularFile(file)) {
            String found = Files.exists(file) ? "cannot be read" : "does not exist";
            problems.error(Place.whole(file), found + "; accepted: a file of records");
            return false;
        }
        boolean complete = true;
        boolean empty = true;
        int number = 0;
        long size = 0;
        try (InputStream in = open(file)) {
            for (byte[] bytes = JsonLine.bytes(in); bytes != null; bytes = JsonLine.bytes(in)) {
                number++;
                size += bytes.length;
                Optional<String> tooLarge = CollectionFolder.tooLarge(size);
                if (tooLarge.isPresent()) {
                    problems.error(new Place(file, number, 1), tooLarge.get());
                    return false;
                }
                Optional<YamlFile> line = JsonLine.read(file, number, bytes, problems);
                if (line.isPresent()) {
                    empty = false;
                    complete &= line.get().complete();
                    each.accept(line.get());
                }
            }
        } catch (IOException e) {
            problems.error(Place.whole(file), FileText.reason(e));
            return false;
        }
        if (empty) {
            problems.error(Place.whole(file), "is empty; accepted: in " + HEAD + " the collection's id and title");
            return false;
        }
        return complete;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            return String.valueOf(file.getFileName()).endsWith(PACKED)
                    ? new BufferedInputStream(new GZIPInputStream(bytes))
                    : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }
}
