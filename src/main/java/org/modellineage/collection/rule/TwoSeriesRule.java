package org.modellineage.collection.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.modellineage.model.RelationshipType;

/** A model is a member of one series, and of the series that this one belongs to. */
final class TwoSeriesRule implements Rule {

    @Override
    public String name() {
        return "two-series";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement placed : statements.with(RelationshipType.MEMBER_OF)) {
            String model = placed.statement().subjectId();
            String series = series(placed);
            for (PlacedStatement earlier : statements.of(model, RelationshipType.MEMBER_OF)) {
                if (earlier.equals(placed)) {
                    break;
                }
                String other = series(earlier);
                if (placed.stands()
                        && earlier.stands()
                        && !around(series, statements).contains(other)
                        && !around(other, statements).contains(series)) {
                    findings.add(
                            placed, model + " is in two series, neither inside the other: " + other + ", " + series);
                    break;
                }
            }
        }
    }

    /** A series and all series that it belongs to. */
    private static Set<String> around(String series, StatementIndex statements) {
        Set<String> around = new HashSet<>(List.of(series));
        Deque<String> open = new ArrayDeque<>(around);
        while (!open.isEmpty()) {
            for (PlacedStatement member : statements.of(open.remove(), RelationshipType.MEMBER_OF)) {
                if (member.stands() && around.add(series(member))) {
                    open.add(series(member));
                }
            }
        }
        return around;
    }

    private static String series(PlacedStatement member) {
        return (String) member.statement().value();
    }
}
