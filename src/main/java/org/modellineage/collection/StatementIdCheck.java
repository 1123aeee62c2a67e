package org.modellineage.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.modellineage.collection.problem.Problems;
import org.modellineage.collection.problem.Quoted;
import org.modellineage.collection.rule.PlacedStatement;
import org.modellineage.model.Claim;
import org.modellineage.model.Statement;

/** Checks that no two statements, and no two claims, share an id. */
final class StatementIdCheck {

    private final Problems problems;
    private final Map<String, PlacedStatement> statements = new HashMap<>();
    private final Map<String, PlacedStatement> claims = new HashMap<>();

    StatementIdCheck(Problems problems) {
        this.problems = problems;
    }

    void run(List<PlacedStatement> all) {
        for (PlacedStatement placed : all) {
            PlacedStatement earlier = statements.putIfAbsent(placed.statement().id(), placed);
            if (earlier == null) {
                checkClaims(placed);
            } else {
                problems.error(placed.place(), duplicate(earlier, placed));
            }
        }
    }

    private void checkClaims(PlacedStatement placed) {
        for (Claim claim : placed.statement().claims()) {
            String id = placed.statement().claimId(claim);
            PlacedStatement earlier = claims.putIfAbsent(id, placed);
            if (earlier != null) {
                problems.error(
                        placed.place(),
                        "duplicate claim id " + Quoted.of(id) + "; the statement on "
                                + earlier.place().seenFrom(placed.place())
                                + " makes it too, so give one of them another \"id\"");
            }
        }
    }

    private static String duplicate(PlacedStatement earlier, PlacedStatement later) {
        String where = earlier.place().seenFrom(later.place());
        if (earlier.ownId() || later.ownId()) {
            return "duplicate statement id " + Quoted.of(later.statement().id()) + "; the statement on " + where
                    + " has it too";
        }
        Statement first = earlier.statement();
        Statement second = later.statement();
        boolean same = first.subjectId().equals(second.subjectId())
                && first.predicate().equals(second.predicate())
                && first.value().equals(second.value());
        if (same && first.qualifiers().equals(second.qualifiers())) {
            return "the statement on " + where + " says the same; put all claims under one of them";
        } else if (same) {
            return "the statement on " + where + " differs only in \"with\"; give this one an \"id\" of its own";
        }
        return "the statement on " + where + " gets the same id " + Quoted.of(second.id())
                + "; give this one an \"id\" of its own";
    }
}
