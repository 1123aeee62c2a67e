package org.modellineage.collection;

import java.nio.file.Path;

/**
 * Something wrong in a collection, with its place.
 *
 * @param severity whether it keeps the collection from being loaded
 * @param file the file, or the folder when no file is to blame
 * @param line from 1; 0 when it is about the whole file
 * @param column from 1; 0 when it is about the whole file
 * @param message what was found and what is accepted, in one line
 */
public record Problem(Severity severity, Path file, int line, int column, String message) {

    /** Whether a problem keeps a collection from being loaded. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
