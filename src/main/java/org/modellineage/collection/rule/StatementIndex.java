package org.modellineage.collection.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.modellineage.collection.problem.Place;
import org.modellineage.model.Entity;
import org.modellineage.model.Predicate;

/** The statements of a collection, indexed by predicate, subject and object. */
final class StatementIndex {

    private final List<PlacedStatement> all;
    private final Map<String, Place> conflicts;
    private final Map<Predicate, List<PlacedStatement>> byPredicate = new HashMap<>();
    private final Map<About, List<PlacedStatement>> bySubject = new HashMap<>();
    private final Map<About, List<PlacedStatement>> byObject = new HashMap<>();
    private final Set<String> unreleased = new HashSet<>();

    /**
     * Creates the index.
     *
     * @param entities the entities that the collection declares
     * @param conflicts the ids of its conflicts, with their places
     */
    StatementIndex(List<PlacedStatement> all, List<Entity> entities, Map<String, Place> conflicts) {
        this.all = all;
        this.conflicts = conflicts;
        for (PlacedStatement placed : all) {
            Predicate predicate = placed.statement().predicate();
            String subject = placed.statement().subjectId();
            put(byPredicate, predicate, placed);
            put(bySubject, new About(subject, predicate), placed);
            if (placed.statement().value() instanceof String object) {
                put(byObject, new About(object, predicate), placed);
            }
        }
        entities.stream().filter(entity -> !entity.released()).map(Entity::id).forEach(unreleased::add);
    }

    List<PlacedStatement> all() {
        return all;
    }

    List<PlacedStatement> with(Predicate predicate) {
        return byPredicate.getOrDefault(predicate, List.of());
    }

    /** The statements about a subject with a predicate. */
    List<PlacedStatement> of(String subject, Predicate predicate) {
        return bySubject.getOrDefault(new About(subject, predicate), List.of());
    }

    /** The statements with an object and a predicate. */
    List<PlacedStatement> to(String object, Predicate predicate) {
        return byObject.getOrDefault(new About(object, predicate), List.of());
    }

    /** The ids of the conflicts that the collection declares, with their places. */
    Map<String, Place> conflicts() {
        return conflicts;
    }

    /** Whether the collection declares an entity as unreleased. */
    boolean isUnreleased(String id) {
        return unreleased.contains(id);
    }

    /** The first statement about a subject with a predicate. */
    Optional<PlacedStatement> first(String subject, Predicate predicate) {
        return of(subject, predicate).stream().findFirst();
    }

    private static <K> void put(Map<K, List<PlacedStatement>> index, K key, PlacedStatement placed) {
        index.computeIfAbsent(key, missing -> new ArrayList<>()).add(placed);
    }

    private record About(String id, Predicate predicate) {}
}
