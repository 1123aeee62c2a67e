package org.modellineage.model;

/** The predicate of a statement: a relationship to another entity, or a property with a value. */
public sealed interface Predicate permits RelationshipType, Property {

    /** Its name in collections and in the graph: {@code INITIALIZED_FROM}, {@code contextLengthTokens}. */
    String word();

    /** One phrase that says what it means, for the schema and for help. */
    String meaning();
}
