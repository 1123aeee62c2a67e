package org.modellineage.collection;

import java.util.List;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;

/** Of values that contradict each other, one may be preferred. */
final class TwoPreferredRule implements Rule {

    @Override
    public String name() {
        return "two-preferred";
    }

    @Override
    public void check(StatementIndex said, Findings findings) {
        for (List<PlacedStatement> matter : SingleValues.of(said)) {
            List<PlacedStatement> preferred =
                    matter.stream().filter(TwoPreferredRule::isPreferred).toList();
            for (PlacedStatement placed : preferred) {
                Statement first = preferred.get(0).statement();
                if (SingleValues.contradict(first, placed.statement())) {
                    findings.add(
                            placed,
                            first.predicate().word() + " of " + first.subjectId() + ": preferred are " + first.value()
                                    + " and " + placed.statement().value());
                }
            }
        }
    }

    private static boolean isPreferred(PlacedStatement placed) {
        return placed.statement().claims().stream().anyMatch(claim -> claim.rank() == Rank.PREFERRED);
    }
}
