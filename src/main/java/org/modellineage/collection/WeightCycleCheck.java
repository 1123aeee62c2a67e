package org.modellineage.collection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks that no model's weights come from themselves by way of others. Every statement that closes a cycle is reported. */
final class WeightCycleCheck {

    private static final int LONGEST_SHOWN = 8;

    private final Problems problems;
    private final Map<String, List<PlacedStatement>> parents = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final Deque<Iterator<PlacedStatement>> open = new ArrayDeque<>();

    WeightCycleCheck(Problems problems) {
        this.problems = problems;
    }

    void run(List<PlacedStatement> all) {
        for (PlacedStatement placed : all) {
            if (placed.stands() && placed.parentOfWeights().isPresent()) {
                parents.computeIfAbsent(placed.statement().subjectId(), id -> new ArrayList<>())
                        .add(placed);
            }
        }
        parents.keySet().forEach(this::search);
    }

    /** A depth-first search without recursion, since chains may be longer than the stack is deep. */
    private void search(String start) {
        enter(start);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                depths.put(path.remove(path.size() - 1), Integer.MAX_VALUE);
                continue;
            }
            PlacedStatement step = open.peek().next();
            String parent = step.parentOfWeights().orElseThrow();
            Integer depth = depths.get(parent);
            if (depth == null) {
                enter(parent);
            } else if (depth < path.size()) {
                problems.error(step.place(), "closes a cycle of weights: " + cycle(depth) + parent);
            }
        }
    }

    private void enter(String model) {
        if (depths.putIfAbsent(model, path.size()) == null) {
            path.add(model);
            open.push(parents.getOrDefault(model, List.of()).iterator());
        }
    }

    private String cycle(int from) {
        StringBuilder cycle = new StringBuilder();
        int shown = Math.min(path.size(), from + LONGEST_SHOWN);
        path.subList(from, shown).forEach(model -> cycle.append(model).append(" from "));
        if (shown < path.size()) {
            cycle.append(path.size() - shown).append(" more, from ");
        }
        return cycle.toString();
    }
}
