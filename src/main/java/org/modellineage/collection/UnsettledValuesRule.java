package org.modellineage.collection;

import java.util.List;
import org.modellineage.model.Claim;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;
import org.modellineage.model.Status;

/** Values that contradict each other stand in a conflict, or one of them is preferred. */
final class UnsettledValuesRule implements Rule {

    @Override
    public String name() {
        return "unsettled-values";
    }

    @Override
    public void check(StatementIndex said, Findings findings) {
        for (List<PlacedStatement> matter : SingleValues.of(said)) {
            boolean settled = matter.stream()
                    .flatMap(placed -> placed.statement().claims().stream())
                    .anyMatch(claim -> claim.rank() == Rank.PREFERRED);
            List<PlacedStatement> open =
                    matter.stream().filter(UnsettledValuesRule::isOpen).toList();
            for (PlacedStatement placed : settled ? List.<PlacedStatement>of() : open) {
                Statement first = open.get(0).statement();
                if (SingleValues.contradict(first, placed.statement())) {
                    findings.add(
                            placed,
                            first.predicate().word() + " of " + first.subjectId() + ": "
                                    + placed.statement().value() + " against " + first.value()
                                    + ", and neither is preferred nor in a conflict");
                }
            }
        }
    }

    private static boolean isOpen(PlacedStatement placed) {
        return placed.stands()
                && !placed.statement().qualifiers().containsKey(Qualifier.CONFLICT)
                && placed.statement().claims().stream().map(Claim::status).anyMatch(Status.ASSERTED::equals);
    }
}
