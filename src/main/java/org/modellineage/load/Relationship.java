package org.modellineage.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.modellineage.model.Channel;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * A relationship that stands between two entities.
 *
 * @param type its type in the graph
 * @param properties what it holds: the claims and sources behind it, how sure it is, and the best claim's qualifiers
 */
record Relationship(String subject, String type, String object, Map<String, Object> properties) {

    /**
     * The relationship that claims make together.
     *
     * @param claims all that is claimed of the same subject, type and object, the best first
     */
    static Relationship of(List<Evidence> claims, Declarations declarations) {
        Evidence best = claims.get(0);
        Map<String, Object> properties = new HashMap<>(best.qualifiers());
        properties.put("claims", claims.stream().map(Evidence::id).sorted().toList());
        properties.put(
                "sources",
                claims.stream().map(Evidence::source).distinct().sorted().toList());
        properties.put("status", status(best, claims));
        properties.put("method", best.method());
        earliest(claims, declarations::publishedOn).ifPresent(date -> properties.put("statedOn", date));
        earliest(claims, declarations::publishedBy).ifPresent(day -> properties.put("statedBy", day));
        RelationshipType.of(best.predicate())
                .flatMap(RelationshipType::channel)
                .map(Channel::word)
                .ifPresent(channel -> properties.put("channel", channel));
        return new Relationship(best.subject(), best.predicate(), String.valueOf(best.object()), properties);
    }

    Map<String, Object> toRow() {
        return Map.of("subject", subject, "type", type, "object", object, "properties", properties);
    }

    private static Optional<String> earliest(List<Evidence> claims, Function<String, Optional<String>> dateOfSource) {
        return claims.stream()
                .map(claim -> dateOfSource.apply(claim.source()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The best claim's, unless that is a plain assertion which another claim in force contradicts. */
    private static String status(Evidence best, List<Evidence> claims) {
        boolean plain = best.has(Status.ASSERTED) && best.has(Rank.NORMAL);
        boolean contradicted = claims.stream()
                .filter(claim -> !claim.has(Rank.DEPRECATED))
                .anyMatch(claim -> claim.has(Status.DENIED) || claim.has(Status.DISPUTED));
        return plain && contradicted ? Status.DISPUTED.word() : best.status();
    }
}
