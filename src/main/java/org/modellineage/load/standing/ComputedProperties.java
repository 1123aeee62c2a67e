package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.modellineage.load.standing.ValuePeriods.Period;
import org.modellineage.model.Qualifier;

/** The properties that the loader computes for the claims about one entity, from all of these together. */
final class ComputedProperties {

    private static final String STANDS_FROM = "standsFrom";
    private static final String STANDS_UNTIL = "standsUntil";
    private static final String SUPPORT_BY_DAY = "supportByDay";

    /** The names of the computed properties. */
    static final Set<String> PROPERTIES = Set.of(
            "publishedBy",
            "stands",
            "precedence",
            "qualifiers",
            "remarks",
            "says",
            "matter",
            STANDS_FROM,
            STANDS_UNTIL,
            SUPPORT_BY_DAY);

    private final SupportByDay support;
    private final Map<String, Period> periods = new HashMap<>();

    /**
     * Prepares the computation.
     *
     * @param claims all claims about the entity
     * @param values the periods of its properties
     */
    ComputedProperties(List<RankedClaim> claims, Stream<ValuePeriods> values, SourceRelations relations) {
        support = new SupportByDay(claims, relations);
        values.flatMap(each -> each.all().stream())
                .forEach(period -> periods.put(period.claim().id(), period));
    }

    /** The computed properties of a claim. */
    Map<String, Object> of(RankedClaim claim) {
        ClaimNode node = claim.node();
        Map<String, Object> properties = new HashMap<>();
        properties.put("publishedBy", claim.publishedBy());
        properties.put("stands", claim.stands());
        properties.put("precedence", claim.precedence());
        properties.put("qualifiers", qualifiers(node));
        properties.put("remarks", remarks(node));
        properties.put("says", ClaimContent.of(node).says());
        properties.put("matter", ClaimContent.matter(node));
        List<String> sources = support.byDay(claim);
        if (!sources.isEmpty()) {
            properties.put(SUPPORT_BY_DAY, sources);
        }
        Period period = periods.get(claim.id());
        if (period != null) {
            properties.put(STANDS_FROM, period.since());
            properties.put(STANDS_UNTIL, period.until());
        }
        return properties;
    }

    /** The words of the qualifiers that distinguish a claim. */
    static List<String> qualifiers(ClaimNode claim) {
        return claim.qualifiers().keySet().stream()
                .filter(qualifier -> !ClaimContent.REMARKS.contains(qualifier))
                .map(Qualifier::word)
                .toList();
    }

    /** The words of the qualifiers that comment on a claim. */
    static List<String> remarks(ClaimNode claim) {
        List<String> remarks = new ArrayList<>(0);
        for (String word :
                List.of(Qualifier.AS_WRITTEN.word(), Qualifier.DETAIL.word(), Qualifier.CONFLICT.word(), "note")) {
            if (claim.claim().containsKey(word)) {
                remarks.add(word);
            }
        }
        return remarks;
    }
}
