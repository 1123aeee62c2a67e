package org.modellineage.model;

import java.util.Locale;

/**
 * How a claim was obtained: stated in text, declared in a field made for it, filled in by a tool as a template says, inferred
 * from something else that is said, or matched by a program.
 */
public enum Method {
    STATED,
    DECLARED,
    TEMPLATED,
    INFERRED,
    MATCHED;

    /** The word used in the graph, in collections and in answers, such as {@code stated}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
