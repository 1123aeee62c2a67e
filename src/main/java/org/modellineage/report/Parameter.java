package org.modellineage.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @param} line of a question file.
 *
 * @param name the parameter's name in the statement
 * @param type how its text is read
 * @param choices the words accepted by a choice or a list, or the kinds of entity accepted; nothing when all are
 * @param least the least number accepted of an integer
 * @param defaultValue the text it has when not given, the words of a list joined by commas, empty for no value at all;
 *     null when it must be given
 * @param example the working value that the header gives to what has a place of its own behind the question's name;
 *     null for an option
 * @param description one phrase for help
 */
public record Parameter(
        String name,
        Type type,
        List<String> choices,
        long least,
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
        CHOICE;

        /** The word used in headers, such as {@code entity}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Parameter {
        choices = List.copyOf(choices);
    }

    /** A parameter that is no integer, or one that may be 0. */
    public Parameter(
            String name,
            Type type,
            List<String> choices,
            @Nullable String defaultValue,
            @Nullable String example,
            String description) {
        this(name, type, choices, 0, defaultValue, example, description);
    }

    /** Whether it is a positional parameter, and not an option's name. */
    public boolean positional() {
        return example != null;
    }

    /** Whether a question cannot be answered without it. */
    public boolean required() {
        return defaultValue == null;
    }

    Parameter withExample(String other) {
        return new Parameter(name, type, choices, defaultValue, other, description);
    }
}
