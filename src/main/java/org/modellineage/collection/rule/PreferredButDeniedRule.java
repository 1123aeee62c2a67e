package org.modellineage.collection.rule;

import org.modellineage.model.Claim;
import org.modellineage.model.Property;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/**
 * What a source took back cannot be what stands, nor can a value that it denies. To prefer the denial of a relationship
 * is how a curator says that it is not so.
 */
final class PreferredButDeniedRule implements Rule {

    @Override
    public String name() {
        return "preferred-but-denied";
    }

    @Override
    public void check(StatementIndex said, Findings findings) {
        for (PlacedStatement placed : said.all()) {
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
