package org.modellineage.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Sources that speak with one voice: a source, what it copies, rewords or shares text with, and all that speak for the
 * same organization or person, as far as that leads. What they say alike has one independent source behind it.
 */
final class Voices {

    private final Map<String, List<String>> neighbours = new HashMap<>();
    private final SortedSet<String> sources = new TreeSet<>();

    private Voices() {}

    /** The voices, as the graph has them now, of all sources that hang together with some. */
    static Voices around(Collection<String> ids, Script script) {
        Voices voices = new Voices();
        Set<String> next = new TreeSet<>(ids);
        while (!next.isEmpty()) {
            Set<String> found = new TreeSet<>();
            script.lookUp("voice-neighbours", next).forEach(row -> found.addAll(voices.add(row)));
            found.removeIf(voices.neighbours::containsKey);
            next = found;
        }
        return voices;
    }

    /** The ids of the sources, in alphabetic order. */
    SortedSet<String> sources() {
        return sources;
    }

    /** A row for each source, with its voice: the first id in the alphabet of those that speak with it. */
    List<Map<String, Object>> toRows() {
        Map<String, String> voices = new HashMap<>();
        for (String source : sources) {
            if (!voices.containsKey(source)) {
                spread(source, voices);
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        sources.forEach(source -> rows.add(Map.of("id", source, "voice", voices.getOrDefault(source, source))));
        return rows;
    }

    private void spread(String voice, Map<String, String> voices) {
        Deque<String> open = new ArrayDeque<>(List.of(voice));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (voices.putIfAbsent(id, voice) == null) {
                open.addAll(neighbours.getOrDefault(id, List.of()));
            }
        }
    }

    /** Returns the neighbours. */
    private List<String> add(Map<String, Object> row) {
        String id = String.valueOf(row.get("id"));
        List<String> found = row.get("neighbours") instanceof List<?> ids
                ? ids.stream().map(Object::toString).toList()
                : List.of();
        neighbours.put(id, found);
        if (Boolean.TRUE.equals(row.get("isSource"))) {
            sources.add(id);
        }
        return found;
    }
}
