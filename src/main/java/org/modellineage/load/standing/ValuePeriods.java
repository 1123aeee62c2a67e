package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.load.storage.Days;

/** The periods in which each of the claims about one property of an entity stands. */
final class ValuePeriods {

    /**
     * The period in which a claim stands.
     *
     * @param until the first day after it, or {@link Days#OPEN}
     */
    record Period(RankedClaim claim, String since, String until) {}

    private final List<Period> periods = new ArrayList<>();

    private ValuePeriods() {}

    /**
     * Of contradicting values the best stands; of a property that may have several values, each does.
     *
     * @param claims the best first
     */
    static ValuePeriods of(List<RankedClaim> claims, boolean many) {
        ValuePeriods values = new ValuePeriods();
        String better = Days.OPEN;
        for (RankedClaim claim : claims) {
            if (claim.publishedBy().compareTo(better) < 0) {
                values.periods.add(new Period(claim, claim.publishedBy(), better));
                better = many ? Days.OPEN : claim.publishedBy();
            }
        }
        return values;
    }

    List<Period> all() {
        return periods;
    }

    /** The claims that stand when every source counts. */
    List<RankedClaim> today() {
        return periods.stream()
                .filter(period -> period.until().equals(Days.OPEN))
                .map(Period::claim)
                .toList();
    }

    /** All current values, in alphabetic order. */
    List<String> distinctValues() {
        return List.copyOf(new TreeSet<>(
                today().stream().map(claim -> claim.node().value().toString()).toList()));
    }

    /** The days from which another value stands, each with the value. */
    List<String> byDay() {
        Map<String, Object> values = new TreeMap<>();
        periods.forEach(
                period -> values.put(period.since(), period.claim().node().value()));
        Days.Values byDay = new Days.Values();
        values.forEach(byDay::from);
        return byDay.entries();
    }
}
