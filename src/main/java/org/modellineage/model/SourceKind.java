package org.modellineage.model;

import java.util.Locale;

/** How close a source is to what it says: the maker itself, a report about it, or a rewording of another source. */
public enum SourceKind {
    PRIMARY,
    SECONDARY,
    PARAPHRASE;

    /** The word used in the graph, in collections and in answers, such as {@code primary}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
