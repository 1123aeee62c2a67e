package org.modellineage.report;

import java.util.Locale;

/** The shape of a report's rows, which decides how a terminal shows them. */
public enum View {
    /** Any rows. */
    TABLE,
    /** Rows that belong together when they have the same first value, which reads as a heading above them. */
    SECTIONS,
    /** Rows of statements or of claims; those that say the same stand together, with who says it below. */
    STATEMENTS,
    /** Rows of edges that hang together from the first parameter, an entity. */
    GRAPH,
    /** Rows of edges that all lie between the first two parameters, entities. */
    PATHS,
    /** One row or a few, each read from top to bottom. */
    RECORD,
    /** Rows that begin with a date. */
    TIMELINE;

    /** The word used in headers, such as {@code graph}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
