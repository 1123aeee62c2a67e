package org.modellineage.report;

/** The shape of a report's rows, which decides how a terminal shows them. */
public enum View {
    /** Any rows. */
    TABLE,
    /** Rows of edges that hang together from the first entity parameter. */
    GRAPH,
    /** Rows of edges that all lie between the two entity parameters. */
    PATHS,
    /** One row, read from top to bottom. */
    RECORD,
    /** Rows that begin with a date. */
    TIMELINE
}
