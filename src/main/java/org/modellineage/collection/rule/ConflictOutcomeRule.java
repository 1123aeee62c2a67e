package org.modellineage.collection.rule;

import java.util.HashSet;
import java.util.Set;
import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;

/** The outcome of a conflict must agree with the ranks of its claims. */
final class ConflictOutcomeRule implements Rule {

    @Override
    public String name() {
        return "conflict-outcome";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        Set<Object> preferred = new HashSet<>();
        Set<Object> ranked = new HashSet<>();
        for (PlacedStatement placed : statements.all()) {
            for (Claim claim : placed.statement().claims()) {
                Object conflict = placed.statement().qualifiers(claim).get(Qualifier.CONFLICT);
                if (conflict != null && claim.rank() != Rank.NORMAL) {
                    ranked.add(conflict);
                }
                if (conflict != null && claim.rank() == Rank.PREFERRED) {
                    preferred.add(conflict);
                }
            }
        }
        statements.conflicts().forEach((conflict, place) -> {
            if (statements.of(conflict, Property.OUTCOME).isEmpty()) {
                findings.add(place, conflict + " does not say how it stands; add \"outcome\"");
            }
        });
        for (PlacedStatement outcome : statements.with(Property.OUTCOME)) {
            String conflict = outcome.statement().subjectId();
            Object word = outcome.statement().value();
            if (word.equals("open") && preferred.contains(conflict)) {
                findings.add(outcome, conflict + " is open, and one of its claims is preferred");
            } else if (word.equals("resolved") && !ranked.contains(conflict)) {
                findings.add(outcome, conflict + " is resolved, and none of its claims is preferred or deprecated");
            }
        }
    }
}
