package org.modellineage.model;

/** What a statement says of its subject: a relationship to another entity, or a property with a value. */
public sealed interface Predicate permits RelationshipType, Property {

    /** The word for it in collections and in the graph: {@code INITIALIZED_FROM}, {@code contextLengthTokens}. */
    String word();

    /** One phrase that says what it means, for the schema and for help. */
    String meaning();
}
