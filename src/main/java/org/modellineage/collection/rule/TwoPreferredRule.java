package org.modellineage.collection.rule;

import java.util.List;
import org.modellineage.collection.rule.SingleValues.PlacedClaim;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;

/** At most one of several contradicting values is preferred. */
final class TwoPreferredRule implements Rule {

    @Override
    public String name() {
        return "two-preferred";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (List<PlacedClaim> matter : SingleValues.of(statements)) {
            List<PlacedClaim> preferred = matter.stream()
                    .filter(one -> one.claim().rank() == Rank.PREFERRED)
                    .toList();
            for (PlacedClaim one : preferred) {
                Statement first = preferred.get(0).statement();
                if (SingleValues.contradict(first, one.statement())) {
                    findings.add(
                            one.placed(),
                            first.predicate().word() + " of " + first.subjectId() + ": preferred are " + first.value()
                                    + " and " + one.statement().value());
                }
            }
        }
    }
}
