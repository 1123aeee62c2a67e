package org.modellineage.collection.problem;

import java.nio.file.Path;

/**
 * Where something stands in a collection.
 *
 * @param file the file, or the folder when no file is to blame
 * @param line from 1; 0 when it is about the whole file
 * @param column from 1, in code points; 0 when it is about the whole file
 */
public record Place(Path file, int line, int column) {

    public static Place whole(Path file) {
        return new Place(file, 0, 0);
    }

    /** How another place is named inside a message: {@code line 12} of the same file, {@code models.yaml:12} of others. */
    public String seenFrom(Place other) {
        return file.equals(other.file) ? "line " + line : file + ":" + line;
    }
}
