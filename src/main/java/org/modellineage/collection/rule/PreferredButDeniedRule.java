package org.modellineage.collection.rule;

import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/**
 * A retracted claim, or a denied value, must not be preferred. Preferring the denial of a relationship is how a curator
 * says that it does not exist.
 */
final class PreferredButDeniedRule implements Rule {

    @Override
    public String name() {
        return "preferred-but-denied";
    }

    @Override
    public void check(StatementIndex statements, Findings findings) {
        for (PlacedStatement placed : statements.all()) {
            for (Claim claim : placed.statement().claims()) {
                boolean fallen = claim.status() == Status.RETRACTED
                        || (claim.status() == Status.DENIED
                                && placed.statement().predicate() instanceof Property);
                if (fallen && claim.rank() == Rank.PREFERRED) {
                    findings.add(
                            placed,
                            "the claim of " + claim.sourceId() + " is preferred, and "
                                    + claim.status().word());
                }
            }
        }
    }
}
