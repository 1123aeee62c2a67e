package org.modellineage.load.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.modellineage.load.storage.Days;

/** When each of the claims on one property of an entity stands, of all that may stand. */
final class ValuePeriods {

    /**
     * A claim stands from a day, until another.
     *
     * @param until a day, not included, or {@link Days#OPEN}
     */
    record Period(RankedClaim claim, String since, String until) {}

    private final List<Period> periods = new ArrayList<>();

    private ValuePeriods() {}

    /**
     * Of values that contradict each other the best stands; of a property that may have several, each does.
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

    /** What stands when every source counts. */
    List<RankedClaim> today() {
        return periods.stream()
                .filter(period -> period.until().equals(Days.OPEN))
                .map(Period::claim)
                .toList();
    }

    /** All values of today, in alphabetic order. */
    List<String> distinctValues() {
        return List.copyOf(new TreeSet<>(
                today().stream().map(claim -> claim.node().value().toString()).toList()));
    }

    /** The days from which another value stands. */
    List<String> byDay() {
        Map<String, Object> values = new TreeMap<>();
        periods.forEach(
                period -> values.put(period.since(), period.claim().node().value()));
        Days.Values byDay = new Days.Values();
        values.forEach(byDay::from);
        return byDay.entries();
    }
}
