package org.modellineage.load.standing;

import java.util.List;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/**
 * A claim with its place among those that compete with it.
 *
 * @param publishedBy the day on which its source was certainly out
 * @param precedence text whose alphabetic order puts the best claim first: by rank, status, nearness of the source, its
 *     date, and id; the day of asking does not matter
 */
public record RankedClaim(Evidence evidence, String publishedBy, String precedence) implements Comparable<RankedClaim> {

    static RankedClaim of(Evidence evidence, Declarations declarations) {
        String source = evidence.source();
        String precedence = String.join(
                " ",
                String.valueOf(evidence.rankOrder()),
                String.valueOf(evidence.statusOrder()),
                String.valueOf(declarations.kindOrder(source)),
                declarations.dateOrder(source),
                evidence.id());
        return new RankedClaim(evidence, declarations.publishedBy(source), precedence);
    }

    /** Those of some claims that were published by a day. */
    static List<RankedClaim> publishedBy(String day, List<RankedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.publishedBy.compareTo(day) <= 0)
                .toList();
    }

    public String id() {
        return evidence.id();
    }

    /** Whether it speaks for what it says; a denial speaks against it. */
    boolean stands() {
        return !evidence.has(Status.DENIED) && !evidence.has(Status.RETRACTED);
    }

    boolean isDeprecated() {
        return evidence.has(Rank.DEPRECATED);
    }

    /** Whether its value may stand on the entity. */
    boolean mayStand() {
        return stands() && !isDeprecated();
    }

    @Override
    public int compareTo(RankedClaim other) {
        return precedence.compareTo(other.precedence);
    }
}
