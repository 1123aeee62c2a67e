package org.modellineage.load.standing;

import java.util.List;
import org.modellineage.model.Rank;
import org.modellineage.model.Status;

/**
 * A claim with its rank among the claims that compete with it.
 *
 * @param publishedBy the day by which its source was published at the latest
 * @param precedence a text whose alphabetic order puts the best claim first: by rank, status, kind of the source, its
 *     date, and id; it does not depend on the day that is asked about
 */
public record RankedClaim(ClaimNode node, String publishedBy, String precedence) implements Comparable<RankedClaim> {

    static RankedClaim of(ClaimNode node, Declarations declarations) {
        String source = node.source();
        String precedence = String.join(
                " ",
                String.valueOf(node.rankOrder()),
                String.valueOf(node.statusOrder()),
                sourcePrecedence(source, declarations),
                node.id());
        return new RankedClaim(node, declarations.publishedBy(source), precedence);
    }

    /** The part of the precedence of a claim that comes from its source: the kind and the date. */
    static String sourcePrecedence(String source, Declarations declarations) {
        return declarations.kindOrder(source) + " " + declarations.dateOrder(source);
    }

    /** The claims whose sources were published by a day. */
    static List<RankedClaim> publishedBy(String day, List<RankedClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.publishedBy.compareTo(day) <= 0)
                .toList();
    }

    public String id() {
        return node.id();
    }

    /** Whether it supports its statement; a denial or retraction does not. */
    boolean stands() {
        return !node.has(Status.DENIED) && !node.has(Status.RETRACTED);
    }

    boolean isDeprecated() {
        return node.has(Rank.DEPRECATED);
    }

    /** Whether its value may become the value of the entity. */
    boolean mayStand() {
        return stands() && !isDeprecated();
    }

    @Override
    public int compareTo(RankedClaim other) {
        return precedence.compareTo(other.precedence);
    }
}
