package org.modellineage.render.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.modellineage.model.Status;
import org.modellineage.render.content.DatedStatement;

/** The statements that date one event, and which of them another contradicts with better support. */
final class CompetingDates {

    private static final List<String> RANKS = List.of("preferred", "normal", "deprecated");

    private final List<DatedStatement> dates = new ArrayList<>(2);

    void add(DatedStatement date) {
        dates.add(date);
    }

    /** Whether no contradicting date has more support; a month does not contradict a day in it. */
    boolean prefer(DatedStatement date) {
        return !date.rank().equals("deprecated")
                && dates.stream().noneMatch(other -> contradicts(other, date) && isBetter(other, date));
    }

    /**
     * The most precise date that lies in this one, such as a day in a month, and which stands no better or worse: the two
     * say the same. Of several, the best supported one.
     */
    Optional<DatedStatement> containedIn(DatedStatement date) {
        return dates.stream()
                .filter(other -> isIn(other, date) && prefer(other) == prefer(date) && standsAlike(other, date))
                .filter(other -> containedIn(other).isEmpty())
                .min(Comparator.comparingInt(CompetingDates::place)
                        .thenComparing(DatedStatement::support, Comparator.reverseOrder()));
    }

    private static boolean isIn(DatedStatement finer, DatedStatement coarser) {
        return finer.date().startsWith(coarser.date() + "-");
    }

    /** Whether the coarser date is asserted or has the same status as the finer one. */
    private static boolean standsAlike(DatedStatement finer, DatedStatement coarser) {
        return coarser.knownStatus() == Status.ASSERTED || coarser.status().equals(finer.status());
    }

    private static boolean contradicts(DatedStatement one, DatedStatement other) {
        return !one.date().startsWith(other.date()) && !other.date().startsWith(one.date());
    }

    private static boolean isBetter(DatedStatement one, DatedStatement other) {
        return place(one) == place(other) ? one.support() > other.support() : place(one) < place(other);
    }

    private static int place(DatedStatement date) {
        return RANKS.indexOf(RANKS.contains(date.rank()) ? date.rank() : "normal");
    }
}
