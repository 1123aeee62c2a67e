package org.modellineage.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Cypher statement from a file under {@code cypher/}.
 *
 * @param name the file's name without {@code .cypher}, for messages
 * @param text the statement with its comments
 */
public record Cypher(String name, String text) {

    /** Reads a file with one statement. */
    public static Cypher read(Path file) {
        try {
            String name = file.getFileName().toString();
            return new Cypher(name.replaceFirst("\\.cypher$", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
