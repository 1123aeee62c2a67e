package org.modellineage.collection.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.modellineage.model.RelationshipType;

/** Finds every statement that closes a cycle of relationships of some types, in time linear in their number. */
final class Cycles {

    private static final int LONGEST_SHOWN = 8;

    private final Consumer<List<PlacedStatement>> found;
    private final Map<String, List<PlacedStatement>> steps = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final List<PlacedStatement> path = new ArrayList<>();
    private final Deque<Visit> open = new ArrayDeque<>();

    private Cycles(Consumer<List<PlacedStatement>> found) {
        this.found = found;
    }

    /** Calls back with each cycle: its steps, the one that closes it last. */
    static void among(List<PlacedStatement> all, Set<RelationshipType> types, Consumer<List<PlacedStatement>> found) {
        Cycles cycles = new Cycles(found);
        for (PlacedStatement placed : all) {
            if (types.contains(placed.statement().predicate()) && placed.stands()) {
                cycles.steps
                        .computeIfAbsent(placed.statement().subjectId(), id -> new ArrayList<>())
                        .add(placed);
            }
        }
        cycles.steps.keySet().forEach(cycles::search);
    }

    /** Describes a cycle: {@code a merged from b initialized from a}. */
    static String words(List<PlacedStatement> cycle) {
        StringBuilder words = new StringBuilder(cycle.get(0).statement().subjectId());
        for (PlacedStatement step : cycle.subList(0, Math.min(cycle.size(), LONGEST_SHOWN) - 1)) {
            append(words, step);
        }
        PlacedStatement last = cycle.get(cycle.size() - 1);
        if (cycle.size() > LONGEST_SHOWN) {
            words.append(", ").append(cycle.size() - LONGEST_SHOWN).append(" more,");
        }
        return append(words, last).toString();
    }

    private static StringBuilder append(StringBuilder words, PlacedStatement step) {
        String type = step.statement().predicate().word().toLowerCase(Locale.ROOT);
        return words.append(' ').append(type.replace('_', ' ')).append(' ').append(object(step));
    }

    /** Searches depth first without recursion, since chains may be deeper than the stack. */
    private void search(String start) {
        enter(start);
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (!visit.steps.hasNext()) {
                open.pop();
                depths.put(visit.id, Integer.MAX_VALUE);
                if (!path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
                continue;
            }
            PlacedStatement step = visit.steps.next();
            Integer depth = depths.get(object(step));
            if (depth == null) {
                path.add(step);
                enter(object(step));
            } else if (depth < open.size()) {
                List<PlacedStatement> cycle = new ArrayList<>(path.subList(depth, path.size()));
                cycle.add(step);
                found.accept(cycle);
            }
        }
    }

    private void enter(String id) {
        if (depths.putIfAbsent(id, open.size()) == null) {
            open.push(new Visit(id, steps.getOrDefault(id, List.of()).iterator()));
        }
    }

    private static String object(PlacedStatement step) {
        return (String) step.statement().value();
    }

    private record Visit(String id, Iterator<PlacedStatement> steps) {}
}
