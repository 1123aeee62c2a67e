package org.modellineage.report;

import java.util.List;
import java.util.Locale;

/** The shape of a report's rows, which decides how a terminal shows them, and the columns that this shape needs. */
public enum View {
    /** Any rows. */
    TABLE,
    /** Rows that belong together when they have the same first value, which reads as a heading above them. */
    SECTIONS,
    /** Rows of statements or of claims; those that say the same stand together, with who says it below. */
    STATEMENTS("subject", "predicate", "value", "status", "rank"),
    /** Rows of edges that hang together from the first parameter, an entity. */
    GRAPH("from", "relationship", "to"),
    /** Rows of edges that all lie between the first two parameters, entities. */
    PATHS("from", "relationship", "to"),
    /** One row that tells all of one entity, of which a card shows what matters most. */
    CARD("name", "kind", "properties", "madeFrom", "became", "to", "from"),
    /** Rows of licences, which stand together by how they arrive. */
    LICENCES("name", "through", "license", "scopes", "status", "lineage", "evidence"),
    /** One row or a few, each read from top to bottom. */
    RECORD,
    /** Rows that begin with a date. */
    TIMELINE("date", "name");

    private final List<String> columns;

    View(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that every statement with this view returns; it may return more. */
    public List<String> columns() {
        return columns;
    }

    /** The word used in headers, such as {@code graph}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
