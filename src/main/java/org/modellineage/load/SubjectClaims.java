package org.modellineage.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.modellineage.load.standing.Declarations;
import org.modellineage.load.standing.Relationship;
import org.modellineage.load.standing.SourceRelations;
import org.modellineage.load.standing.Standing;
import org.modellineage.load.standing.Standing.ComputedClaim;

/** What stands on an entity, and which of the claims about it are inline. */
final class SubjectClaims {

    private final Standing standing;
    private final Map<String, HeldClaim> claims = new HashMap<>();
    private final Map<String, Map<String, Object>> inline = new HashMap<>();

    /**
     * Decides it.
     *
     * @param about all claims about the entity
     * @param declarations the declarations of the entity and of the sources of the claims
     */
    SubjectClaims(String id, Collection<HeldClaim> about, Declarations declarations) {
        standing = new Standing(
                id, declarations, about.stream().map(HeldClaim::node).toList());
        about.forEach(claim -> {
            claims.put(claim.id(), claim);
            if (claim.isInline(about, declarations)) {
                inline.put(claim.id(), claim.inlineProperties());
            }
        });
    }

    Standing standing() {
        return standing;
    }

    /** The ids of the claims that are inline. */
    Stream<String> inline() {
        return inline.keySet().stream();
    }

    /** The ids of the claims that need nodes. */
    Stream<String> nodes() {
        return claims.keySet().stream().filter(id -> !inline.containsKey(id));
    }

    HeldClaim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }

    /** The rows that write its relationships. */
    Stream<Map<String, Object>> relationships() {
        return standing.relationships(inline).stream().map(Relationship::toRow);
    }

    /** Some of the claims that need nodes, with their computed properties. */
    Stream<ComputedClaim> computed(SourceRelations relations, Predicate<String> some) {
        return standing.computed(relations, claim -> !inline.containsKey(claim.id()) && some.test(claim.id()));
    }
}
