package org.modellineage.model;

/** The type of a property's or qualifier's value, and of the parameter for it. */
public enum ValueType {
    /** Any text; a {@link String}. */
    TEXT("text"),
    /** A whole number; a {@link Long}. */
    INTEGER("a whole number"),
    /** A number; a {@link Double}. */
    DECIMAL("a number"),
    /** True or false; a {@link Boolean}. */
    BOOLEAN("true or false"),
    /** A year, a month or a day; a {@link PartialDate}, stored as the text it was written in. */
    DATE("a date (2025, 2025-01 or 2025-01-20)"),
    /** The id of an entity; a {@link String}. */
    ENTITY("the id of an entity");

    private final String accepted;

    ValueType(String accepted) {
        this.accepted = accepted;
    }

    /** What is accepted, for messages. */
    public String accepted() {
        return accepted;
    }
}
