package org.modellineage.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @param} line of a question file.
 *
 * @param name the parameter's name in the statement
 * @param type how its text is read
 * @param choices the words accepted by a choice, or nothing
 * @param defaultValue the text it has when not given; null when it must be given
 * @param example the working value that the header gives
 * @param description one phrase for help
 */
public record Parameter(
        String name,
        Type type,
        List<String> choices,
        @Nullable String defaultValue,
        @Nullable String example,
        String description) {

    /** How the text of a parameter is read. */
    public enum Type {
        ENTITY,
        STRING,
        INTEGER,
        BOOLEAN,
        DATE,
        LIST,
        CHOICE
    }

    public Parameter {
        choices = List.copyOf(choices);
    }
}
