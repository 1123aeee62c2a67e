package org.modellineage.collection.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.modellineage.collection.problem.Problems;
import org.modellineage.model.RelationshipType;

/** Nothing may derive from itself through others. A statement that only says "derived from" may pass on weights too. */
final class CycleRule implements Rule {

    /**
     * One rule for each group of relationships that must not form a cycle; {@link #checkWeights} covers weights alone.
     */
    static final List<CycleRule> ALL = List.of(
            new CycleRule("data-cycle", "data", Set.of(RelationshipType.INCLUDES, RelationshipType.REUSES)),
            new CycleRule("derivation-cycle", "derivations", Set.of(RelationshipType.DERIVED_FROM)),
            new CycleRule("source-cycle", "sources", Set.of(RelationshipType.COPIES, RelationshipType.PARAPHRASES)));

    /** Reports every statement that closes a cycle of weights, as an error. */
    static void checkWeights(List<PlacedStatement> all, Problems problems) {
        Search.among(all, EnumSet.copyOf(PlacedStatement.WEIGHTS), cycle -> {
            PlacedStatement last = cycle.get(cycle.size() - 1);
            problems.error(last.place(), "closes a cycle of weights: " + Search.words(cycle));
        });
    }

    private final String name;
    private final String what;
    private final Collection<RelationshipType> types;

    private CycleRule(String name, String what, Set<RelationshipType> types) {
        this.name = name;
        this.what = what;
        this.types = types;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        Set<RelationshipType> steps = EnumSet.copyOf(types);
        if (types.contains(RelationshipType.DERIVED_FROM)) {
            steps.addAll(PlacedStatement.WEIGHTS);
        }
        Search.among(statements.all(), steps, cycle -> {
            // A cycle of weights only is an error already.
            if (!Collections.disjoint(
                    types,
                    cycle.stream().map(step -> step.statement().predicate()).toList())) {
                findings.add(cycle.get(cycle.size() - 1), "closes a cycle of " + what + ": " + Search.words(cycle));
            }
        });
    }

    /** Finds every statement that closes a cycle of relationships of some types, in time linear in their number. */
    private static final class Search {

        private static final int LONGEST_SHOWN = 8;

        private final Consumer<List<PlacedStatement>> found;
        private final Map<String, List<PlacedStatement>> steps = new LinkedHashMap<>();
        private final Map<String, Integer> depths = new HashMap<>();
        private final List<PlacedStatement> path = new ArrayList<>();
        private final Deque<Visit> open = new ArrayDeque<>();

        private Search(Consumer<List<PlacedStatement>> found) {
            this.found = found;
        }

        /** Calls back with each cycle: its steps, the one that closes it last. */
        static void among(
                List<PlacedStatement> all, Set<RelationshipType> types, Consumer<List<PlacedStatement>> found) {
            Search cycles = new Search(found);
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
}
