package org.modellineage.collection.problem;

import java.nio.file.Path;

/**
 * A place in a collection.
 *
 * @param file the file, or the folder when the problem is in no file
 * @param line from 1; 0 for the whole file
 * @param column from 1, in code points; 0 for the whole file
 */
public record Place(Path file, int line, int column) {

    public static Place whole(Path file) {
        return new Place(file, 0, 0);
    }

    /** How a message names this place: {@code line 12} in the same file, {@code models.yaml:12} in others. */
    public String seenFrom(Place other) {
        return file.equals(other.file) ? "line " + line : file + ":" + line;
    }
}
