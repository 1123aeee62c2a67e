package org.modellineage.model;

import java.util.Locale;

/** How a source puts a statement forward. */
public enum Status {
    ASSERTED,
    DISPUTED,
    ALLEGED,
    DENIED,
    RETRACTED;

    /** The word used in the graph, in collections and in answers, such as {@code alleged}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
