package org.modellineage.collection.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Qualifier;

/** A conflict needs claims about several statements, or claims that assert and deny one. */
final class LoneConflictRule implements Rule {

    @Override
    public String name() {
        return "lone-conflict";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        Map<Object, Set<Object>> sides = new HashMap<>();
        for (PlacedStatement placed : statements.all()) {
            for (Claim claim : placed.statement().claims()) {
                Object conflict = placed.statement().qualifiers(claim).get(Qualifier.CONFLICT);
                if (conflict != null) {
                    sides.computeIfAbsent(conflict, missing -> new HashSet<>())
                            .add(placed.statement().id() + " " + claim.status());
                }
            }
        }
        statements.conflicts().forEach((conflict, place) -> {
            int taken = sides.getOrDefault(conflict, Set.of()).size();
            if (taken < 2) {
                String message = conflict + " has "
                        + (taken == 0 ? "no claims" : "one side only")
                        + "; accepted: two competing claims with \"" + Qualifier.CONFLICT.word() + ": " + conflict
                        + "\"";
                statements
                        .first(conflict, Property.OUTCOME)
                        .ifPresentOrElse(outcome -> findings.add(outcome, message), () -> findings.add(place, message));
            }
        });
    }
}
