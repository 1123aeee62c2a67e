package org.modellineage.report;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One {@code @param} line of a question file.
 *
 * @param name the parameter's name in the statement
 * @param type how its text is parsed
 * @param choices the accepted words of a choice or a list, or the accepted kinds of entity; empty when all are accepted
 * @param least the smallest accepted integer
 * @param defaultValue the text when none is given, the words of a list joined by commas, empty for no value at all; null
 *     when it is required
 * @param example a value that works, from the header, for a positional parameter; null for an option
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

    /** How the text of a parameter is parsed. */
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

    /** A parameter that is not an integer, or one that may be 0. */
    public Parameter(
            String name,
            Type type,
            List<String> choices,
            @Nullable String defaultValue,
            @Nullable String example,
            String description) {
        this(name, type, choices, 0, defaultValue, example, description);
    }

    /** Whether it is positional, not an option. */
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
