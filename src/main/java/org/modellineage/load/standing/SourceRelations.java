package org.modellineage.load.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.modellineage.model.RelationshipType;

/** The relations between sources over time: copying, paraphrasing, sharing text, and speaking for a party. */
public final class SourceRelations {

    private static final Set<String> REUSING =
            Set.of(RelationshipType.COPIES.word(), RelationshipType.PARAPHRASES.word());
    private static final String SHARING = RelationshipType.SHARES_TEXT_WITH.word();
    private static final String SPEAKING = RelationshipType.SPEAKS_FOR.word();

    /**
     * A relation in one period.
     *
     * @param from the source
     * @param to another source, or the party that it speaks for
     */
    public record Relation(String from, String type, String to, String since, String until) {

        boolean isReuse() {
            return REUSING.contains(type);
        }

        public boolean isSharedText() {
            return type.equals(SHARING);
        }

        boolean isRepresentation() {
            return type.equals(SPEAKING);
        }

        boolean standsOn(String day) {
            return since.compareTo(day) <= 0 && day.compareTo(until) < 0;
        }
    }

    private final Map<String, List<Relation>> byEnd = new HashMap<>();

    /** Whether a type of relationship is such a relation. */
    public static boolean include(String type) {
        return REUSING.contains(type) || type.equals(SHARING) || type.equals(SPEAKING);
    }

    /** Adds a relationship if it is such a relation and neither denied nor retracted. */
    public void add(Relationship relationship) {
        if (relationship.stands() && include(relationship.type())) {
            add(new Relation(
                    relationship.subject(),
                    relationship.type(),
                    relationship.object(),
                    relationship.since(),
                    relationship.until()));
        }
    }

    public void add(Relation relation) {
        byEnd.computeIfAbsent(relation.from(), id -> new ArrayList<>(1)).add(relation);
        if (!relation.isRepresentation() && !relation.to().equals(relation.from())) {
            byEnd.computeIfAbsent(relation.to(), id -> new ArrayList<>(1)).add(relation);
        }
    }

    /** The relations that begin at a source, or that it shares with another. */
    List<Relation> of(String source) {
        return byEnd.getOrDefault(source, List.of()).stream()
                .filter(relation -> relation.isSharedText() || relation.from().equals(source))
                .toList();
    }

    /** The relations that begin at some sources. */
    public Set<Relation> from(Collection<String> sources) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (String source : sources) {
            byEnd.getOrDefault(source, List.of()).stream()
                    .filter(relation -> relation.from().equals(source))
                    .forEach(relations::add);
        }
        return relations;
    }

    /** The sources that reuse some sources, over any number of steps, and these themselves. */
    public Set<String> reusersOf(Collection<String> sources) {
        Set<String> found = new TreeSet<>(sources);
        Deque<String> open = new ArrayDeque<>(sources);
        while (!open.isEmpty()) {
            String source = open.pop();
            for (Relation relation : byEnd.getOrDefault(source, List.of())) {
                if (relation.isReuse() && relation.to().equals(source) && found.add(relation.from())) {
                    open.add(relation.from());
                }
            }
        }
        return found;
    }

    /**
     * The relations from some sources to what they reuse, over any number of steps.
     *
     * @param steps which relations to follow
     */
    public Set<Relation> reused(Collection<String> sources, Predicate<Relation> steps) {
        Set<Relation> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(sources);
        while (!open.isEmpty()) {
            for (Relation relation : of(open.pop())) {
                if (relation.isReuse() && steps.test(relation) && found.add(relation)) {
                    open.add(relation.to());
                }
            }
        }
        return found;
    }
}
