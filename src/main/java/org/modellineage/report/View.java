package org.modellineage.report;

import java.util.List;
import java.util.Locale;

/** The shape of a report's rows, which decides how a terminal shows them, and the columns that it requires. */
public enum View {
    /** Any rows. */
    TABLE,
    /** Rows grouped by their first value, which becomes a heading. */
    SECTIONS,
    /** Rows of statements or of claims; those that say the same are grouped, with their sources below. */
    STATEMENTS("subject", "predicate", "value", "status", "rank"),
    /** Rows of edges that can be reached from the first parameter, an entity. */
    GRAPH("from", "relationship", "to"),
    /** Rows of edges on paths between the first two parameters, entities. */
    PATHS("from", "relationship", "to"),
    /** One row with everything on one entity, of which a card shows what matters most. */
    CARD("name", "kind", "properties", "madeFrom", "became", "to", "from"),
    /** Rows of licences, grouped by how they reach a model. */
    LICENCES("name", "through", "license", "scopes", "status", "lineage", "evidence", "duties", "textRead"),
    /** One row or a few, each shown from top to bottom. */
    RECORD,
    /** Rows of what breaks a rule, with who says it and how to mend it. */
    FINDINGS("severity", "about", "finding", "mend", "evidence"),
    /** Rows that begin with a date. */
    TIMELINE("date", "name");

    private final List<String> columns;

    View(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that every statement with this view must return; it may return others too. */
    public List<String> columns() {
        return columns;
    }

    /** The word used in headers, such as {@code graph}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
