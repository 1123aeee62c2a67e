package org.modellineage.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One statement, as a file under {@code cypher/} holds it.
 *
 * @param name the file's name without {@code .cypher}, for messages
 * @param text the statement with its comments
 */
public record Cypher(String name, String text) {

    /** Reads a file that holds one statement. */
    public static Cypher read(Path file) {
        try {
            String name = file.getFileName().toString();
            return new Cypher(name.replaceFirst("\\.cypher$", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
