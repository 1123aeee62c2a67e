package org.modellineage.load.standing;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.modellineage.load.standing.SourceRelations.Relation;

/**
 * Counts the sources that make a statement independently of each other, on one day. A source that depends on another of
 * them does not count: it copies or paraphrases that source, names it as its source for this statement, or names a
 * source that speaks for the same party, over any number of such steps; of sources that depend on each other in a
 * cycle, one counts. Of the remaining sources, those that share text, speak for the same party or reuse a common
 * original count once.
 */
final class IndependentSources {

    private final SourceRelations relations;
    private final String day;
    private final Map<String, Set<String>> restsOn;
    private final Map<String, Set<String>> speakersByParty = new HashMap<>();
    private final SortedMap<String, Set<String>> reached = new TreeMap<>();
    private final DisjointSets groups = new DisjointSets();

    private IndependentSources(SourceRelations relations, String day, Map<String, Set<String>> restsOn) {
        this.relations = relations;
        this.day = day;
        this.restsOn = restsOn;
    }

    /**
     * The number of independent sources.
     *
     * @param restsOn for each source of the statement, the sources that it names for it
     */
    static int count(SourceRelations relations, String day, Map<String, Set<String>> restsOn) {
        return restsOn.size() < 2 ? restsOn.size() : new IndependentSources(relations, day, restsOn).count();
    }

    private int count() {
        for (String source : restsOn.keySet()) {
            parties(source)
                    .forEach(party -> speakersByParty
                            .computeIfAbsent(party, id -> new HashSet<>())
                            .add(source));
        }
        restsOn.keySet().forEach(source -> reached.put(source, reach(source)));
        Collection<String> left =
                reached.keySet().stream().filter(this::isIndependent).toList();
        left.forEach(this::group);
        return (int) left.stream().map(groups::groupOf).distinct().count();
    }

    private Set<String> reach(String source) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(source);
        while (!open.isEmpty()) {
            String from = open.pop();
            Set<String> next = new HashSet<>(restsOn.getOrDefault(from, Set.of()));
            relations.of(from).stream()
                    .filter(relation -> relation.isReuse() && relation.standsOn(day))
                    .forEach(relation -> next.add(relation.to()));
            if (!from.equals(source)) {
                parties(from).forEach(party -> next.addAll(speakersByParty.getOrDefault(party, Set.of())));
            }
            next.removeIf(each -> !found.add(each));
            open.addAll(next);
        }
        return found;
    }

    /** The parties that a source speaks for. */
    private List<String> parties(String source) {
        return relations.of(source).stream()
                .filter(relation -> relation.isRepresentation() && relation.standsOn(day))
                .map(Relation::to)
                .toList();
    }

    /** Whether a source depends on none of the others, except on those that depend on it in turn. */
    private boolean isIndependent(String source) {
        return reached.getOrDefault(source, Set.of()).stream()
                .filter(restsOn::containsKey)
                .allMatch(other -> reached.getOrDefault(other, Set.of()).contains(source) || other.equals(source));
    }

    private void group(String source) {
        reached.getOrDefault(source, Set.of()).stream()
                .filter(restsOn::containsKey)
                .forEach(other -> groups.join(source, other));
        parties(source).forEach(party -> groups.join(source, "party " + party));
        for (Relation relation : relations.of(source)) {
            if (relation.isSharedText() && relation.standsOn(day)) {
                String other = relation.from().equals(source) ? relation.to() : relation.from();
                if (restsOn.containsKey(other) && isIndependent(other)) {
                    groups.join(source, other);
                }
            }
        }
        for (Relation relation : relations.reused(Set.of(source), each -> each.standsOn(day))) {
            groups.join(source, "original " + relation.to());
        }
    }
}
