package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.modellineage.load.storage.Caption;
import org.modellineage.load.storage.Days;
import org.modellineage.model.Channel;
import org.modellineage.model.Qualifier;
import org.modellineage.model.Rank;
import org.modellineage.model.RelationshipType;
import org.modellineage.model.Status;

/**
 * A relationship between two entities, as it stands in one period.
 *
 * @param type its type in the graph
 * @param since the first day of the period
 * @param until the day after the last, or {@link Days#OPEN}
 * @param stands false when it is denied or retracted
 * @param properties its properties: the period, its claims and sources, the status, and qualifiers
 */
public record Relationship(
        String subject,
        String type,
        String object,
        String since,
        String until,
        boolean stands,
        Map<String, Object> properties) {

    private static final Set<Qualifier> EXACTNESS = Set.of(Qualifier.PRECISION, Qualifier.AS_WRITTEN);

    /** Qualifiers whose names clash with the period of a relationship, and their other names. */
    private static final Map<Qualifier, String> RENAMED =
            Map.of(Qualifier.SINCE, "heldSince", Qualifier.UNTIL, "heldUntil");

    /**
     * Combines claims into relationships, one for each period in which the claims yield the same.
     *
     * @param claims all claims with the same subject, type and object, the best first
     */
    static List<Relationship> of(List<RankedClaim> claims, Declarations declarations) {
        List<Relationship> periods = new ArrayList<>(1);
        @Nullable String since = null;
        Map<String, Object> held = Map.of();
        for (String day : days(claims)) {
            Map<String, Object> now = heldBy(RankedClaim.publishedBy(day, claims));
            if (!now.equals(held)) {
                if (since != null) {
                    periods.add(during(since, day, held, claims, declarations));
                }
                since = now.isEmpty() ? null : day;
                held = now;
            }
        }
        if (since != null) {
            periods.add(during(since, Days.OPEN, held, claims, declarations));
        }
        return periods;
    }

    /** The id of its claim; empty when it has several. */
    String onlyClaim() {
        return properties.get("claims") instanceof List<?> claims && claims.size() == 1
                ? claims.get(0).toString()
                : "";
    }

    /** The same as the only place of its only claim, with {@link InlineClaim#properties}. */
    Relationship holding(Map<String, Object> claim) {
        Map<String, Object> all = new HashMap<>(properties);
        all.putAll(claim);
        return new Relationship(subject, type, object, since, until, stands, all);
    }

    public Map<String, Object> toRow() {
        return Map.of("subject", subject, "type", type, "object", object, "properties", properties);
    }

    private static Iterable<String> days(List<RankedClaim> claims) {
        return claims.size() == 1
                ? List.of(claims.get(0).publishedBy())
                : new TreeSet<>(claims.stream().map(RankedClaim::publishedBy).toList());
    }

    /** The status, method and qualifiers that claims yield together; empty when the best of them is deprecated. */
    private static Map<String, Object> heldBy(List<RankedClaim> claims) {
        RankedClaim best = claims.get(0);
        if (best.isDeprecated()) {
            return Map.of();
        }
        Map<String, Object> held = new HashMap<>();
        claims.stream()
                .filter(claim -> !claim.isDeprecated() && claim.stands() == best.stands())
                .forEach(claim -> addQualifiers(claim.node(), held));
        held.put("status", status(best.node(), claims));
        held.put("method", best.node().method());
        return held;
    }

    /**
     * A claim adds qualifiers that better claims lack. How exact an amount is applies only to the claim's own amounts.
     */
    private static void addQualifiers(ClaimNode claim, Map<String, Object> held) {
        Map<Qualifier, Object> qualifiers = claim.qualifiers();
        boolean separate = EXACTNESS.stream().anyMatch(qualifiers::containsKey)
                && held.values().stream().anyMatch(Number.class::isInstance);
        qualifiers.forEach((qualifier, value) -> {
            if (!separate || (!EXACTNESS.contains(qualifier) && !(value instanceof Number))) {
                held.putIfAbsent(word(qualifier), value);
            }
        });
    }

    /** Whether a qualifier has another name on relationships than on claims. */
    static boolean isRenamed(Qualifier qualifier) {
        return RENAMED.containsKey(qualifier);
    }

    private static String word(Qualifier qualifier) {
        return RENAMED.getOrDefault(qualifier, qualifier.word());
    }

    private static Relationship during(
            String since, String until, Map<String, Object> held, List<RankedClaim> claims, Declarations declarations) {
        List<ClaimNode> behind = claims.stream()
                .filter(claim -> claim.publishedBy().compareTo(until) < 0)
                .map(RankedClaim::node)
                .toList();
        ClaimNode first = behind.get(0);
        String status = Objects.toString(held.get("status"));
        boolean stands = !status.equals(Status.DENIED.word()) && !status.equals(Status.RETRACTED.word());
        Map<String, Object> properties = new HashMap<>(held);
        properties.put("since", since);
        properties.put("until", until);
        properties.put("stands", stands);
        properties.put("caption", Caption.ofStatement(first.predicate(), status));
        properties.put("claims", behind.stream().map(ClaimNode::id).sorted().toList());
        properties.put(
                "sources",
                behind.stream().map(ClaimNode::source).distinct().sorted().toList());
        behind.stream()
                .flatMap(claim -> declarations.publishedOn(claim.source()).stream())
                .min(String::compareTo)
                .ifPresent(date -> properties.put("statedOn", date));
        RelationshipType.of(first.predicate())
                .flatMap(RelationshipType::channel)
                .map(Channel::word)
                .ifPresent(channel -> properties.put("channel", channel));
        return new Relationship(
                first.subject(), first.predicate(), Objects.toString(first.object()), since, until, stands, properties);
    }

    /** The status of the best claim, or disputed when that is a plain assertion that another claim contradicts. */
    private static String status(ClaimNode best, List<RankedClaim> claims) {
        boolean plain = best.has(Status.ASSERTED) && best.has(Rank.NORMAL);
        boolean contradicted = claims.stream()
                .filter(claim -> !claim.isDeprecated())
                .map(RankedClaim::node)
                .anyMatch(claim -> claim.has(Status.DENIED) || claim.has(Status.DISPUTED));
        return plain && contradicted ? Status.DISPUTED.word() : best.status();
    }
}
