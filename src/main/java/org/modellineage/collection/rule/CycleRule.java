package org.modellineage.collection.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        Cycles.among(all, EnumSet.copyOf(PlacedStatement.WEIGHTS), cycle -> {
            PlacedStatement last = cycle.get(cycle.size() - 1);
            problems.error(last.place(), "closes a cycle of weights: " + Cycles.words(cycle));
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
        Cycles.among(statements.all(), steps, cycle -> {
            // A cycle of weights only is an error already.
            if (!Collections.disjoint(
                    types,
                    cycle.stream().map(step -> step.statement().predicate()).toList())) {
                findings.add(cycle.get(cycle.size() - 1), "closes a cycle of " + what + ": " + Cycles.words(cycle));
            }
        });
    }
}
