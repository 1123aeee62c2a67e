package org.modellineage.collection.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.modellineage.model.Claim;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;

/**
 * A claim may be deprecated only in favour of another one: about the same subject and predicate, or in the same
 * conflict.
 */
final class DeprecatedAloneRule implements Rule {

    @Override
    public String name() {
        return "deprecated-alone";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        Set<Object> settled = new HashSet<>();
        for (PlacedStatement placed : statements.all()) {
            Statement statement = placed.statement();
            if (!isDeprecated(statement)) {
                settled.add(new About(statement.subjectId(), statement.predicate()));
                settled.addAll(conflicts(statement));
            }
        }
        for (PlacedStatement placed : statements.all()) {
            Statement statement = placed.statement();
            if (isDeprecated(statement)
                    && !settled.contains(new About(statement.subjectId(), statement.predicate()))
                    && Collections.disjoint(settled, conflicts(statement))) {
                findings.add(
                        placed,
                        "deprecated, and nothing stands instead: no other claim on "
                                + statement.predicate().word() + ", nor in its conflict");
            }
        }
    }

    private static boolean isDeprecated(Statement statement) {
        return statement.claims().stream().map(Claim::rank).allMatch(Rank.DEPRECATED::equals);
    }

    /** The conflicts that its claims belong to. */
    private static Set<Object> conflicts(Statement statement) {
        Set<Object> conflicts = new HashSet<>();
        for (Claim claim : statement.claims()) {
            Object conflict = statement.qualifiers(claim).get(Qualifier.CONFLICT);
            if (conflict != null) {
                conflicts.add(conflict);
            }
        }
        return conflicts;
    }

    private record About(String subject, Object predicate) {}
}
