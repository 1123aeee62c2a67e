package org.modellineage.collection.rule;

import java.util.List;
import org.modellineage.collection.rule.SingleValues.PlacedClaim;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/** Contradicting values belong to a conflict, or one of them is preferred. */
final class UnsettledValuesRule implements Rule {

    @Override
    public String name() {
        return "unsettled-values";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (List<PlacedClaim> matter : SingleValues.of(statements)) {
            boolean settled = matter.stream().anyMatch(one -> one.claim().rank() == Rank.PREFERRED);
            List<PlacedClaim> open =
                    matter.stream().filter(UnsettledValuesRule::isOpen).toList();
            for (PlacedClaim one : settled ? List.<PlacedClaim>of() : open) {
                Statement first = open.get(0).statement();
                if (SingleValues.contradict(first, one.statement())) {
                    findings.add(
                            one.placed(),
                            first.predicate().word() + " of " + first.subjectId() + ": "
                                    + one.statement().value() + " against " + first.value()
                                    + ", and neither is preferred nor in a conflict");
                }
            }
        }
    }

    private static boolean isOpen(PlacedClaim one) {
        return one.claim().status() == Status.ASSERTED
                && one.claim().rank() != Rank.DEPRECATED
                && !one.statement().qualifiers(one.claim()).containsKey(Qualifier.CONFLICT);
    }
}
