package org.modellineage.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.modellineage.model.EntityKind;
import org.modellineage.model.Predicate;
import org.modellineage.model.Property;
import org.modellineage.model.RelationshipType;

/** Looks up predicates, which are relationship types or properties. */
final class Predicates {

    private Predicates() {}

    /** The predicate with a name. */
    static Optional<Predicate> of(String word) {
        return RelationshipType.of(word).<Predicate>map(type -> type).or(() -> Property.of(word));
    }

    /** The kinds of entity that it applies to. */
    static Set<EntityKind> subjects(Predicate predicate) {
        return predicate instanceof RelationshipType type ? type.subjects() : ((Property) predicate).subjects();
    }

    /** All predicates of a kind of entity. */
    static List<Predicate> of(EntityKind kind) {
        return Stream.<Predicate>concat(Arrays.stream(RelationshipType.values()), Arrays.stream(Property.values()))
                .filter(predicate -> subjects(predicate).contains(kind))
                .toList();
    }

    /** The names of all predicates of a kind of entity. */
    static List<String> words(EntityKind kind) {
        return of(kind).stream().map(Predicate::word).toList();
    }
}
