package org.modellineage.collection;

import java.util.HashSet;
import java.util.Set;
import org.modellineage.model.Claim;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.Statement;

/** A claim is deprecated in favour of another: on the same subject and predicate, or in the same conflict. */
final class DeprecatedAloneRule implements Rule {

    @Override
    public String name() {
        return "deprecated-alone";
    }

    @Override
    public void check(StatementIndex said, Findings findings) {
        Set<Object> settled = new HashSet<>();
        for (PlacedStatement placed : said.all()) {
            Statement statement = placed.statement();
            if (!isDeprecated(statement)) {
                settled.add(new About(statement.subjectId(), statement.predicate()));
                settled.add(statement.qualifiers().getOrDefault(Qualifier.CONFLICT, ""));
            }
        }
        settled.remove("");
        for (PlacedStatement placed : said.all()) {
            Statement statement = placed.statement();
            if (isDeprecated(statement)
                    && !settled.contains(new About(statement.subjectId(), statement.predicate()))
                    && !settled.contains(statement.qualifiers().getOrDefault(Qualifier.CONFLICT, ""))) {
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

    private record About(String subject, Object predicate) {}
}
