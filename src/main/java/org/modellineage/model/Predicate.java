package org.modellineage.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The predicate of a statement: a relationship to another entity, or a property with a value. */
public sealed interface Predicate permits RelationshipType, Property {

    /** Its name in collections and in the graph: {@code INITIALIZED_FROM}, {@code contextLengthTokens}. */
    String word();

    /** One phrase that says what it means, for the schema and for help. */
    String meaning();

    /** The kinds of entity that may be its subject. */
    Set<EntityKind> subjects();

    /** All relationship types, then all properties. */
    static List<Predicate> all() {
        return Stream.<Predicate>concat(Arrays.stream(RelationshipType.values()), Arrays.stream(Property.values()))
                .toList();
    }

    /** The predicates that a kind of entity may have. */
    static List<Predicate> of(EntityKind kind) {
        return all().stream()
                .filter(predicate -> predicate.subjects().contains(kind))
                .toList();
    }

    /** The predicate with a name. */
    static Optional<Predicate> of(String word) {
        return RelationshipType.of(word).<Predicate>map(type -> type).or(() -> Property.of(word));
    }
}
