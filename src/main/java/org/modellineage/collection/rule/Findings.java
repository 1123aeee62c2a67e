package org.modellineage.collection.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;

/** Takes what breaks a rule, and passes over what a statement is excepted from. */
final class Findings {

    private final Problems problems;
    private final String rule;
    private final Set<Use> used;

    /** For all rules; {@link #of} makes those of one. */
    Findings(Problems problems) {
        this(problems, "", new HashSet<>());
    }

    private Findings(Problems problems, String rule, Set<Use> used) {
        this.problems = problems;
        this.rule = rule;
        this.used = used;
    }

    Findings of(Rule rule) {
        return new Findings(problems, rule.name(), used);
    }

    /** Reports that a statement breaks the rule. */
    void add(PlacedStatement placed, String message) {
        if (placed.exceptions().containsKey(rule)) {
            used.add(new Use(placed.statement().id(), rule));
        } else {
            add(placed.place(), message);
        }
    }

    /** Reports something that is missing, so that no statement can be to blame. */
    void add(Place place, String message) {
        problems.warning(place, message + " [" + rule + "]");
    }

    /** An exception that nothing needs would hide the next breach. */
    void reportUnused(List<PlacedStatement> all) {
        for (PlacedStatement placed : all) {
            placed.exceptions().forEach((name, place) -> {
                if (!used.contains(new Use(placed.statement().id(), name))) {
                    problems.warning(
                            place,
                            "exceptions: the statement does not break the rule " + name + "; take the exception away");
                }
            });
        }
    }

    private record Use(String statement, String rule) {}
}
