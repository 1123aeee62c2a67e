package org.modellineage.collection.problem;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import org.modellineage.text.PlainText;

/**
 * A problem in a collection, with its place.
 *
 * @param severity whether it prevents loading
 * @param file the file, or the folder when the problem is in no file
 * @param line from 1; 0 for the whole file
 * @param column from 1, in code points; 0 for the whole file
 * @param message what was found and what is accepted, in one line
 */
public record Problem(Severity severity, Path file, int line, int column, String message) {

    /** Orders problems by file, line and column. */
    public static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparingInt(Problem::column);

    /** The problem as one line for people and editors: {@code models.yaml:12:3: error: duplicate key "name"}. */
    public String oneLine() {
        String place = line == 0 ? file.toString() : file + ":" + line + ":" + column;
        return PlainText.escaped(place) + ": " + severity.name().toLowerCase(Locale.ROOT) + ": " + message;
    }

    /** Whether a problem prevents loading. */
    public enum Severity {
        ERROR,
        WARNING
    }
}
