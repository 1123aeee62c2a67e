package org.modellineage.collection.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.collection.problem.Place;
import org.modellineage.collection.problem.Problems;

/** Reports what breaks a rule, except where a statement has an exception from it. */
final class Findings {

    private final Problems problems;
    private final String rule;
    private final Set<Use> used;

    /** Creates the findings of all rules; {@link #of} gives those of one rule. */
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

    /** Reports something missing, for which no statement can have an exception. */
    void add(Place place, String message) {
        problems.warning(place, message + " [" + rule + "]");
    }

    /** Reports exceptions that are not needed, since they would hide later problems. */
    void reportUnused(List<PlacedStatement> all) {
        for (PlacedStatement placed : all) {
            placed.exceptions().forEach((name, place) -> {
                if (!used.contains(new Use(placed.statement().id(), name))) {
                    problems.warning(
                            place,
                            "exceptions: the statement does not break the rule " + name + "; remove the exception");
                }
            });
        }
    }

    private record Use(String statement, String rule) {}
}
