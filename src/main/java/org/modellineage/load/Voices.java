package org.modellineage.load;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.modellineage.load.SourceRelations.Relation;

/**
 * Who says something independently of the others that say it, on one day. A source that takes it from another of them
 * adds no voice: it copies or rewords that source, or names it for this very statement, over any number of such steps;
 * of sources in a ring one counts. Those that are left are counted once where they share text, speak for the same one
 * or take from a common original.
 */
final class Voices {

    private final SourceRelations relations;
    private final String day;
    private final Map<String, Set<String>> restsOn;
    private final SortedMap<String, Set<String>> reached = new TreeMap<>();
    private final Map<String, String> groups = new HashMap<>();

    private Voices(SourceRelations relations, String day, Map<String, Set<String>> restsOn) {
        this.relations = relations;
        this.day = day;
        this.restsOn = restsOn;
    }

    /**
     * How many there are.
     *
     * @param restsOn what each source that says it names for it
     */
    static int count(SourceRelations relations, String day, Map<String, Set<String>> restsOn) {
        return restsOn.size() < 2 ? restsOn.size() : new Voices(relations, day, restsOn).count();
    }

    private int count() {
        restsOn.keySet().forEach(source -> reached.put(source, reach(source)));
        Collection<String> left =
                reached.keySet().stream().filter(this::takesFromNobody).toList();
        left.forEach(this::group);
        return (int) left.stream().map(this::groupOf).distinct().count();
    }

    private Set<String> reach(String source) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(source);
        while (!open.isEmpty()) {
            String from = open.pop();
            Set<String> next = new HashSet<>(restsOn.getOrDefault(from, Set.of()));
            relations.of(from).stream()
                    .filter(relation -> relation.isTaking() && relation.standsOn(day))
                    .forEach(relation -> next.add(relation.to()));
            next.removeIf(each -> !found.add(each));
            open.addAll(next);
        }
        return found;
    }

    /** Or only from sources that take it from this one in turn. */
    private boolean takesFromNobody(String source) {
        return reached.getOrDefault(source, Set.of()).stream()
                .filter(restsOn::containsKey)
                .allMatch(other -> reached.getOrDefault(other, Set.of()).contains(source) || other.equals(source));
    }

    private void group(String source) {
        reached.getOrDefault(source, Set.of()).stream()
                .filter(restsOn::containsKey)
                .forEach(other -> join(source, other));
        for (Relation relation : relations.of(source)) {
            if (!relation.standsOn(day)) {
                continue;
            }
            if (relation.isSpeaking()) {
                join(source, "party " + relation.to());
            } else if (relation.isSharing()) {
                String other = relation.from().equals(source) ? relation.to() : relation.from();
                if (restsOn.containsKey(other) && takesFromNobody(other)) {
                    join(source, other);
                }
            }
        }
        for (Relation relation : relations.taken(Set.of(source), each -> each.standsOn(day))) {
            join(source, "original " + relation.to());
        }
    }

    private void join(String one, String other) {
        groups.put(groupOf(one), groupOf(other));
    }

    private String groupOf(String id) {
        String group = id;
        for (String next = groups.get(group); next != null && !next.equals(group); next = groups.get(group)) {
            group = next;
        }
        return group;
    }
}
